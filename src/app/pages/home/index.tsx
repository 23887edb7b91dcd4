import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { VillageNews } from '../../notice/VillageNews'
import { CallHead } from '../../people/CallHead'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { commonSentences, offlineWords } from '../../words/common'
import { homeWords } from '../../words/people'
import { HomeHead } from './HomeHead'
import { HomeTiles } from './HomeTiles'
import { NextThings } from './NextThings'

definePageConfig({})

/** R1 首页: the next thing, the services, the call bar, what happens in the village. */
export default observer(function HomePage() {
  const { home, me } = useStores()
  useDidShow(() => void home.load())
  const kept = me.village !== null
  const closed = home.closed && commonSentences['village-being-set-up']
  return (
    <Page
      tab="home"
      name={me.village?.name ?? '邻里通'}
      {...(home.offline && kept && { offline: closed || offlineWords })}
      face={
        home.state === 'waiting' && !kept
          ? { kind: 'waiting' }
          : home.state === 'trouble' && !kept
            ? { kind: 'trouble', words: closed || homeWords.trouble, onAgain: () => void home.load() }
            : { kind: 'content' }
      }
    >
      <HomeHead />
      {me.home && !me.home.person && <Unbound />}
      <NextThings />
      <HomeTiles />
      <View className="mt3">
        <CallHead />
      </View>
      <VillageNews />
    </Page>
  )
})

/** What somebody sees who belongs to nobody yet. */
function Unbound() {
  return (
    <Card eave>
      <View className="card-t">
        <Phrase of={homeWords.visitor} />
      </View>
      <View className="sec2 mt1">
        <Phrase of={homeWords.visitorSide} />
      </View>
      <View className="mt4">
        <BigButton label={homeWords.bind} onTap={() => go('bind')} />
      </View>
    </Card>
  )
}
