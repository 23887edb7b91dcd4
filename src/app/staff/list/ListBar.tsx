import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { live } from '../../components/aria'
import { BigButton } from '../../components/BigButton'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { sessionListStore } from '../../stores/session-list-store'
import { addingWords, justTickedWords as words } from '../../words/desk'

/** How long a tick is taken back here with one tap, in ms; later by its row. */
const patience = 10_000

/** At the bottom of the list: what was just ticked, to be taken back; else whoever is not on it. */
export const ListBar = observer(function ListBar() {
  const { list, last } = useStore(sessionListStore)
  if (last) return <JustTicked key={`${last.personId} ${last.action}`} />
  const way = list?.adding
  if (!list || !way) return null
  return (
    <BigButton
      kind={2}
      icon={way === 'phone' ? 'phone' : 'plus'}
      label={addingWords.open[way]}
      onTap={() => go('dayListAdd', { session: list.session.id })}
    />
  )
})

const JustTicked = observer(function JustTicked() {
  const sessionList = useStore(sessionListStore)
  const { last, sending } = sessionList
  useEffect(() => {
    const timer = setTimeout(() => sessionList.forgetLast(), patience)
    return () => clearTimeout(timer)
  }, [sessionList])
  if (!last) return null
  return (
    <>
      <View className="act-sum" {...live}>
        {words.said[last.action](last.name)}
      </View>
      <BigButton
        kind={2}
        icon="undo-2"
        label={words.wrong}
        busy={sending.has(last.personId) && addingWords.busy}
        onTap={() => void sessionList.takeBack()}
      />
    </>
  )
})
