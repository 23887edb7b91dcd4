import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { CallHead } from '../../people/CallHead'
import { useCallWay } from '../../people/use-call-way'
import { go } from '../../routes'
import { offlineWords } from '../../words/common'
import { mattersWords as words } from '../../words/request-mine'
import { Awaiting } from './Awaiting'
import { Booked, Past, Running } from './Sections'

definePageConfig({})

/** R8 我的事: what waits for me, what is being done, what is booked, what is over. */
export default observer(function MattersPage() {
  const { matters, requests } = useStores()
  useDidShow(() => void matters.load())
  return (
    <Page
      tab="matters"
      name={words.title}
      face={useFace()}
      {...(requests.offline && requests.state === 'here' && { offline: offlineWords })}
    >
      <Awaiting />
      <Running />
      <Booked />
      <Past />
      <View className="sec">
        <View className="list">
          <ListRow icon="mic" title={words.tell} onTap={() => go('tell')} />
        </View>
      </View>
      <View className="sec elder-only">
        <CallHead />
      </View>
    </Page>
  )
})

function useFace(): Face {
  const way = useCallWay()
  const { matters, me } = useStores()
  if (me.home && !me.home.person) {
    const button = { label: words.bind, onTap: () => go('bind') }
    return { kind: 'empty', icon: 'user', words: words.unbound, button }
  }
  if (matters.state === 'waiting') return { kind: 'waiting' }
  if (matters.state === 'trouble')
    return { kind: 'trouble', words: words.trouble, onAgain: () => void matters.load(), ...way }
  if (!matters.isEmpty) return { kind: 'content' }
  const button = { label: words.tell, onTap: () => go('tell') }
  return { kind: 'empty', icon: 'clipboard-list', words: words.empty, button }
}
