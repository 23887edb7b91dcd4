import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import type { Fact } from '../../components/FactCard'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import {
  isUntakenDanger,
  latestWord,
  matterWords,
  stateWord,
  titleOf,
  whoWord,
  type MatterWhole,
} from '../../words/request'
import { matterPageWords as words } from '../../words/request-mine'
import { holderWords, nextWords } from '../../words/request-next'

/** What has just happened on the page from which one comes. */
export type Fresh = 'sent' | 'solved' | 'again'

/** The answer to the page's question: what comes next, by when, who has it. */
export const MatterNext = observer(function MatterNext() {
  const { one, now } = useStore(matterStore)
  if (!one) return null
  const holder = holderWords(one, now)
  return (
    <Card eave>
      <View className="sec2">
        <Phrase of={matterWords.next} />
      </View>
      <View className="card-t mt1">
        <Phrase of={nextWords(one, now)} />
      </View>
      {holder && (
        <View className="mt1">
          <Phrase of={holder} />
        </View>
      )}
      {one.bypass && <Side of={matterWords.onlyTownship} />}
      {one.provisional && <Side of={matterWords.provisional} />}
    </Card>
  )
})

function Side({ of }: { of: readonly string[] }) {
  return (
    <View className="sec2 mt1">
      <Phrase of={of} />
    </View>
  )
}

const over = ['closed', 'declined', 'withdrawn', 'voided']

/** What has just happened, while it is still so: a matter taken back or opened again has its own words. */
export function freshOf(fresh: string | undefined, one: Pick<MatterWhole, 'state'> | null): Fresh | null {
  if (fresh !== 'sent' && fresh !== 'solved' && fresh !== 'again') return null
  if (!one) return fresh
  if (fresh === 'sent') return over.includes(one.state) ? null : fresh
  return (one.state === 'closed') === (fresh === 'solved') ? fresh : null
}

const titles: Record<Fresh, string> = { sent: words.sent, solved: words.thanks, again: words.againWork }

/** 发出去了, with who has it and by when he answers. */
export const MatterResult = observer(function MatterResult({ fresh }: { fresh: Fresh }) {
  const { one, now } = useStore(matterStore)
  // Danger is not 已收到 before a human being has taken it.
  const title = one && isUntakenDanger(one) ? stateWord(one) : titles[fresh]
  return <ResultCard kind="done" title={title} {...(one && { card: { facts: factsOf(one, now) } })} />
})

function factsOf(one: MatterWhole, now: string): Fact[] {
  const { nextAt, owner, state } = one
  const what = { label: words.what, value: titleOf(one) }
  if (state === 'closed') return [what]
  return [
    what,
    {
      label: words.who,
      value: whoWord(owner),
      ...(one.bypass && { side: matterWords.onlyTownship }),
    },
    ...(nextAt
      ? [{ label: words.when, value: latestWord(nextAt, now), side: nextWords(one, now).slice(-1) }]
      : []),
  ]
}
