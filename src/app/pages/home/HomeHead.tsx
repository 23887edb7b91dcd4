import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { dateOf } from '../../../domain/calendar/moment'
import {
  fullDayWord,
  lunarWord,
  marketWord,
  shortDayWord,
  shortLunarWord,
} from '../../../domain/calendar/words'
import { useStores } from '../../frame/stores'
import { goTab } from '../../routes'
import { homeWords } from '../../words/people'

/** The day, its lunar date, the market; and the way to larger words in one tap. */
export const HomeHead = observer(function HomeHead() {
  const { me } = useStores()
  const today = me.now ? dateOf(me.now) : null
  const std = me.level === 'std'
  const market = today ? marketWord(today, me.village?.marketDays ?? []) : null
  return (
    <View className="hd">
      <View className="hd-d">
        {today && (
          <>
            <View className="hd-d1">
              <Phrase of={(std ? fullDayWord(today, today) : shortDayWord(today)).match(/[^ ]+ ?/g) ?? []} />
            </View>
            <View className="hd-d2">
              <Phrase
                of={[
                  `${std ? lunarWord(today) : shortLunarWord(today)} ·`,
                  market ? (std ? homeWords.market : homeWords.marketElder) : '',
                ]}
              />
            </View>
          </>
        )}
      </View>
      <BigButton kind={3} small icon="type" label={homeWords.size} onTap={() => goTab('me')} />
    </View>
  )
})
