import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import type { Face } from '../../components/PageFrame'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type TermStore, termStore } from '../../stores/term-store'
import { proposalWords, termSentences, termWords as words } from '../../words/term'
import { Confirm, ConfirmBar } from './Confirm'
import { Done } from './Done'
import { Offices } from './Offices'
import { PlannedTerm } from './PlannedTerm'
import { Proposed } from './Proposed'
import { When } from './When'

definePageConfig({})

/** 换届: all offices of a village on one screen, one day, one confirmation; the village proposes, the township decides. */
export default observer(function TermPage() {
  const term = useStore(termStore)
  const { village, office } = useRouter().params
  const load = () => void term.open()
  useLoad(() => {
    if (village) term.village.choose(village)
    term.clear()
    load()
  })
  const { refusal } = term
  return (
    <Page
      title={words.title}
      {...(term.village.name && { subtitle: term.village.name })}
      face={termFace(term, load)}
      bar={hasBar(term) && <Bar />}
    >
      {refusal && <Why words={termSentences[refusal]} />}
      <Body office={office ?? null} />
    </Page>
  )
})

/** What stands on the page: what was looked at, what stands written, or the choice. */
const Body = observer(function Body({ office }: { office: string | null }) {
  const term = useStore(termStore)
  const { planned, waiting, shown, done, editing } = term
  if (done) return <Done />
  if (shown) return <Confirm />
  if (planned && !editing) return <PlannedTerm planned={planned} />
  if (waiting && !editing) return <Proposed proposal={waiting} />
  if (!term.chooses) return <Why words={proposalWords.whoWrites} />
  return (
    <>
      <When />
      <Offices first={office} />
    </>
  )
})

const hasBar = ({ shown, done, chooses, decides }: TermStore): boolean =>
  !done && (shown !== null || chooses || decides)

const Bar = observer(function Bar() {
  const term = useStore(termStore)
  const { shown, chooses, draft } = term
  if (shown) return <ConfirmBar />
  const { missing } = draft
  return (
    <BigButton
      label={term.mayGrant ? words.look : proposalWords.look}
      busy={term.busy && words.looking}
      {...(chooses && missing && { off: words.missing[missing] })}
      onTap={() => void term.look()}
    />
  )
})

function termFace({ state, refusal }: TermStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'here') return { kind: 'content' }
  if (refusal === 'not-found') return { kind: 'empty', icon: 'users', words: words.which }
  const offline = refusal === null || refusal === 'no-network'
  return { kind: 'trouble', words: offline ? words.trouble : termSentences[refusal], onAgain }
}
