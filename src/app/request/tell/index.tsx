import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { namesOffice } from '../../../domain/request/guess'
import { ConsentSheet } from '../../components/ConsentSheet'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Page } from '../../frame/Page'
import { useStore, useStores } from '../../frame/stores'
import { tellStore } from '../../stores/tell-store'
import { go, goInstead } from '../../routes'
import { callName } from '../../words/people'
import { sendWays, tellWords, type SendWay } from '../../words/request-tell'
import { CallNow } from '../CallNow'
import { DialFirst } from '../DialFirst'
import { SayForm } from '../SayForm'
import { TellBar } from '../TellBar'
import { TellKinds } from '../TellKinds'

definePageConfig({})

/** R7 找巷长: one thing by voice, words or pictures; whoever sends it chooses whether the head may see it. */
export default observer(function TellPage() {
  const tell = useStore(tellStore)
  const { me, home } = useStores()
  const [asking, setAsking] = useState<SendWay | null>(null)
  useLoad(({ kind }: { kind?: string }) => {
    tell.open(null, kind)
    if (!me.home) void home.load()
  })
  const { draft } = tell
  const head = headOf(me)
  const ways = sendWays(head, tell.kind)
  const send = async (way: SendWay) => {
    setAsking(null)
    const id = await tell.send(way.bypass)
    if (id) goInstead('matter', { id, fresh: 'sent' })
  }
  // Whoever speaks of somebody in office is asked once more who may see it.
  const choose = (way: SendWay) =>
    !way.bypass && ways.length > 1 && namesOffice(draft.words, head?.name ?? null)
      ? setAsking(way)
      : void send(way)
  return (
    <Page
      title={draft.recording ? tellWords.recorded : tellWords.title(head)}
      {...(!draft.recording && { subtitle: tellWords.sub })}
      face={useFace()}
      {...(!draft.isEmpty && { bar: <TellBar ways={ways} onSend={choose} /> })}
      {...(asking && {
        sheet: <AskedAgain way={asking} ways={ways} onSend={(way) => void send(way)} />,
      })}
    >
      <SayForm
        key={tell.subject?.personId ?? ''}
        draft={draft}
        label={tellWords.typed}
        hint={tellWords.typedHint}
        busy={tell.busy}
      >
        <TellKinds />
      </SayForm>
      {ways.length > 1 && (
        <View className="sec2 mt3">
          <Phrase of={tellWords.private} />
        </View>
      )}
      <View className="sec">
        <CallNow />
      </View>
      <DialFirst kind={tell.kind} />
    </Page>
  )
})

/** The head, unless it is oneself: nobody answers his own matter. */
function headOf({ head, home }: ReturnType<typeof useStores>['me']) {
  return head && head.personId !== home?.person?.id ? head : null
}

/** An unbound visitor is told how to be bound; who is known from before may write while the cloud is away. */
function useFace(): Face {
  const { me, home } = useStores()
  if (me.home && !me.home.person) {
    return {
      kind: 'empty',
      icon: 'user',
      words: tellWords.unbound,
      button: { label: tellWords.bind, onTap: () => go('bind') },
    }
  }
  return me.home || me.village || home.state !== 'waiting' ? { kind: 'content' } : { kind: 'waiting' }
}

interface AskedProps {
  way: SendWay
  ways: readonly SendWay[]
  onSend: (way: SendWay) => void
}

const AskedAgain = observer(function AskedAgain({ way, ways, onSend }: AskedProps) {
  const { me } = useStores()
  const past = ways.find(({ bypass }) => bypass) ?? way
  return (
    <ConsentSheet
      title={tellWords.namedTitle}
      paragraphs={[tellWords.namedAsk(me.head ? callName(me.head) : tellWords.village)]}
      yes={{ label: way.label, onTap: () => onSend(way) }}
      no={{ label: past.label, onTap: () => onSend(past) }}
    />
  )
})
