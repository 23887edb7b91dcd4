import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import type { Face } from '../../components/PageFrame'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type TermStore, termStore } from '../../stores/term-store'
import { termSentences, termWords as words } from '../../words/term'
import { Confirm, ConfirmBar } from './Confirm'
import { Done } from './Done'
import { Offices } from './Offices'
import { PlannedTerm } from './PlannedTerm'
import { When } from './When'

definePageConfig({})

/** 换届: all offices of a village on one screen, one day, one confirmation. */
export default observer(function TermPage() {
  const term = useStore(termStore)
  const load = () => void term.open()
  useLoad(() => {
    term.clear()
    load()
  })
  const { planned, shown, missing, done, refusal } = term
  const chooses = term.state === 'here' && !planned && !shown && !done
  return (
    <Page
      title={words.title}
      {...(term.village.name && { subtitle: term.village.name })}
      face={termFace(term, load)}
      bar={
        shown && !done ? (
          <ConfirmBar />
        ) : (
          chooses && (
            <BigButton
              label={words.look}
              busy={term.busy && words.looking}
              {...(missing && { off: words.missing[missing] })}
              onTap={() => void term.look()}
            />
          )
        )
      }
    >
      {refusal && <Why words={termSentences[refusal]} />}
      {planned ? <PlannedTerm planned={planned} /> : done ? <Done /> : shown ? <Confirm /> : <Choosing />}
    </Page>
  )
})

function Choosing() {
  return (
    <>
      <When />
      <Offices />
    </>
  )
}

function termFace({ state, refusal }: TermStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'here') return { kind: 'content' }
  if (refusal === 'not-found') return { kind: 'empty', icon: 'users', words: words.which }
  const offline = refusal === null || refusal === 'no-network'
  return { kind: 'trouble', words: offline ? words.trouble : termSentences[refusal], onAgain }
}
