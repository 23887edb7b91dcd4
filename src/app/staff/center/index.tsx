import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Card } from '../../components/Card'
import { Field } from '../../components/Field'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type CenterStore, centerStore } from '../../stores/center-store'
import { centerSentences, centerWords as words } from '../../words/center'
import { CenterBar } from './CenterBar'
import { Facilities } from './Facilities'

definePageConfig({})

/** What there is at the center, as the keeper writes it and the officer decides it. */
export default observer(function CenterWritePage() {
  const store = useStore(centerStore)
  const [returning, setReturning] = useState(false)
  useLoad(() => void store.open().then(() => store.begin()))
  const { refusal, done } = store
  if (done)
    return (
      <Page title={words.writeTitle} face={{ kind: 'content' }}>
        <Card eave>
          <View className="card-t">{words.done[done]}</View>
        </Card>
      </Page>
    )
  return (
    <Page
      title={words.writeTitle}
      face={faceOf(store)}
      bar={<CenterBar returning={returning} onReturn={setReturning} />}
    >
      {refusal && <Why words={centerSentences[refusal]} />}
      <Standing />
      {returning ? (
        <View className="mt3">
          <Field
            label={words.backReason}
            hint={words.backHint}
            value={store.reason}
            maxLength={60}
            onInput={(reason) => store.setReason(reason)}
          />
        </View>
      ) : (
        <Facilities />
      )}
    </Page>
  )
})

/** It is with the officer, or came back with a reason. */
const Standing = observer(function Standing() {
  const draft = useStore(centerStore).center?.writing?.draft
  if (!draft) return null
  return (
    <Card eave>
      <Phrase of={draft.reason === null ? words.waits : words.returned(draft.reason)} />
    </Card>
  )
})

function faceOf(store: CenterStore): Face {
  const { state, refusal, facilities } = store
  if (state === 'here' && facilities) return { kind: 'content' }
  if (state !== 'trouble') return { kind: 'waiting' }
  const offline = refusal === null || refusal === 'no-network'
  const sentence = offline ? words.trouble : centerSentences[refusal]
  return { kind: 'trouble', words: sentence, onAgain: () => void store.open().then(() => store.begin()) }
}
