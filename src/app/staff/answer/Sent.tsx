import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ResultCard } from '../../components/ResultCard'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { goBack } from '../../routes'
import { titleOf } from '../../words/request'
import { answerWords as words, sentWords } from '../../words/request-desk'
import { Steps } from './Steps'

/** What was done, with whose matter, and what comes next. */
export const Sent = observer(function Sent() {
  const { matter, sent } = useStore(requestDeskStore)
  if (!matter || !sent) return null
  return (
    <Page face={{ kind: 'content' }} bar={<BigButton label={words.back} onTap={goBack} />}>
      <ResultCard
        kind="done"
        title={sentWords[sent]}
        card={{
          facts: [
            { label: words.whose, value: matter.subject.name },
            { label: words.what, value: titleOf(matter) },
          ],
        }}
      />
      <Steps />
    </Page>
  )
})
