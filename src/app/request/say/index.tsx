import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { goBack } from '../../routes'
import type { SayingAct } from '../../stores/matter-store'
import { whoWord } from '../../words/request'
import { saySentences, sayWords } from '../../words/request-mine'
import { tellWords } from '../../words/request-tell'
import { MatterCall } from '../MatterCall'
import { SayForm } from '../SayForm'

definePageConfig({})

/** 回话, 再补一句, 再办: one thing said to a matter that is there already. */
export default observer(function SayPage() {
  const requests = useStore(matterStore)
  const { params } = useRouter()
  const id = params['id'] ?? ''
  const act = (params['act'] ?? 'add') as SayingAct
  const [begun, setBegun] = useState(false)
  useLoad(() => {
    requests.beginSaying(id)
    setBegun(true)
    if (requests.one?.id !== id) void requests.open(id)
  })
  const { busy, refusal } = requests
  // What was said to another matter before is not shown meanwhile.
  const draft = begun ? requests.draft : null
  const send = async () => {
    if (await requests.say(act, id)) goBack()
  }
  return (
    <Page
      title={sayWords.titles[act]}
      face={draft ? { kind: 'content' } : { kind: 'waiting' }}
      {...(draft &&
        !draft.isEmpty && {
          bar: (
            <>
              {refusal && <Why words={saySentences[refusal]} />}
              <BigButton label={sayWords.send[act]} busy={busy && tellWords.busy} onTap={() => void send()} />
            </>
          ),
        })}
    >
      {act === 'reply' && <Asked />}
      {draft && <SayForm draft={draft} label={tellWords.typed} hint={sayWords.hints[act]} busy={busy} />}
      <MatterCall />
    </Page>
  )
})

/** The question that is to be answered. */
const Asked = observer(function Asked() {
  const { one } = useStore(matterStore)
  const question = one?.timeline.filter(({ what }) => what === 'ask').at(-1)
  if (!question?.by || question.words === null) return null
  return (
    <Card>
      <View className="sec2">{sayWords.asked(whoWord(question.by))}</View>
      <View className="card-t mt1">{question.words}</View>
    </Card>
  )
})
