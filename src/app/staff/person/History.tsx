import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { monthDayWord } from '../../../domain/calendar/words'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import type { PersonFile } from '../../stores/person-store'
import { changeWords, fieldWords, personWords as words } from '../../words/person'

/** Who changed what, the newest first. */
export const History = observer(function History({ file: { history } }: { file: PersonFile }) {
  const { door } = useStores()
  if (history.length === 0) return null
  const today = dateOf(door.now ?? '')
  return (
    <View className="sec">
      <SectionHead words={words.history} />
      <View className="list">
        {history.map(({ what, at, by, fields }) => (
          <ListRow
            key={`${at} ${what}`}
            title={[changeWords[what], ...said(fields).map((field) => ` ${field}`)]}
            side={words.by(by, monthDayWord(dateOf(at), today))}
          />
        ))}
      </View>
    </View>
  )
})

const said = (fields: string[]): string[] => fields.flatMap((field) => fieldWords[field] ?? [])
