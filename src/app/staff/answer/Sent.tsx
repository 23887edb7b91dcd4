import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { ResultCard } from '../../components/ResultCard'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { goBack } from '../../routes'
import type { RequestDeskStore } from '../../stores/request-desk-store'
import { titleOf } from '../../words/request'
import { answerWords as words, sentWords } from '../../words/request-desk'
import { Instead } from './Instead'
import { Steps } from './Steps'

/** What was done, with whose matter, and what comes next. */
export const Sent = observer(function Sent() {
  const { matter, sent } = useStore(requestDeskStore)
  if (!matter || !sent) return null
  const told = reaching.includes(sent) ? matter.told : null
  return (
    <Page face={{ kind: 'content' }} bar={<BigButton label={words.back} onTap={goBack} />}>
      <ResultCard
        kind="done"
        title={told ? words.kept : sentWords[sent]}
        card={{
          facts: [
            { label: words.whose, value: matter.subject.name },
            { label: words.what, value: titleOf(matter) },
          ],
        }}
      />
      {told && (
        <View className="sec">
          <Card>
            <Instead told={told} name={matter.subject.name} />
            {told.length === 0 && <Why words={words.noPhone} />}
          </Card>
        </View>
      )}
      <Steps />
    </Page>
  )
})

/** What she has to hear of. */
const reaching: RequestDeskStore['sent'][] = [
  'request.answer',
  'request.schedule',
  'request.ask',
  'request.decline',
]
