import { useDidShow, useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { personStore } from '../../stores/person-store'
import { doneWords, personSentences } from '../../words/person'
import { Acts } from './Acts'
import { Code, Release } from './Code'
import { Facts } from './Facts'
import { History } from './History'
import { Members } from './Members'
import { personFace } from './person-face'

definePageConfig({})

/** 这个人: the first lines of her household's file, and what may be done about them. */
export default observer(function PersonPage() {
  const person = useStore(personStore)
  const id = decodeURIComponent(useRouter().params['id'] ?? '')
  const [step, setStep] = useState<'file' | 'code' | 'release'>('file')
  const load = () => void person.open(id)
  useLoad(() => person.forget())
  useDidShow(load)
  const { file, refusal, done } = person
  return (
    <Page {...(file && { title: file.person.name })} face={personFace(person, load)}>
      {refusal && <Why words={personSentences[refusal]} />}
      {done && <Why words={doneWords[done]} />}
      {step === 'code' && <Code onBack={() => setStep('file')} />}
      {step === 'release' && <Release onBack={() => setStep('file')} />}
      {step === 'file' && file && (
        <>
          <Facts file={file} />
          <Acts file={file} onCode={() => setStep('code')} onRelease={() => setStep('release')} />
          <Members file={file} />
          <History file={file} />
        </>
      )}
    </Page>
  )
})
