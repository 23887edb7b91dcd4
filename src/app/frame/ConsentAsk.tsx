import { observer } from 'mobx-react-lite'
import { ConsentSheet } from '../components/ConsentSheet'
import { consentSentences, consentTexts, consentWords } from '../words/consent'
import { useStores } from './stores'

/** The sheet of the consent that is asked for now; on whichever page it is needed. */
export const ConsentAsk = observer(function ConsentAsk() {
  const { consents } = useStores()
  const { asking, refusal, busy } = consents
  if (!asking) return null
  const { title, paragraphs, yes, no } = consentTexts[asking.kind]
  return (
    <ConsentSheet
      title={title(asking.name)}
      paragraphs={refusal ? [...paragraphs, consentSentences[refusal]] : paragraphs}
      yes={{ label: yes, busy: busy && consentWords.busy, onTap: () => void consents.agree() }}
      no={{ label: no, onTap: () => consents.refuse() }}
    />
  )
})
