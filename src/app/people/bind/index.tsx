import { useDidShow, useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { Face } from '../../components/PageFrame'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type BindStore, bindStore } from '../../stores/bind-store'
import { bindTitles, bindWords } from '../../words/binding'
import { Asked, Bound } from './Ends'
import { ByCode, CodeBar } from './ByCode'
import { ByName, NameBar } from './ByName'
import { How } from './How'
import { Lane, Village, Which } from './Cards'

definePageConfig({})

const steps = {
  how: How,
  which: Which,
  village: Village,
  lane: Lane,
  name: ByName,
  code: ByCode,
  asked: Asked,
  bound: Bound,
}

/** R15 首次进入: one question a screen, by phone in one tap or by lane and name; the head confirms. */
export default observer(function BindPage() {
  const bind = useStore(bindStore)
  const load = () => void bind.open()
  useLoad(() => bind.begin())
  useDidShow(load)
  const { step } = bind
  const Step = steps[step]
  return (
    <Page
      face={faceOf(bind, load)}
      {...(step !== 'asked' && step !== 'bound' && { title: bindTitles[step] })}
      {...(step === 'how' && { subtitle: bindWords.why })}
      {...(step === 'which' && { subtitle: bindWords.which })}
      {...(step === 'name' && { subtitle: [`${bind.villageName} `, bind.lane] })}
      bar={step === 'name' ? <NameBar /> : step === 'code' && <CodeBar />}
    >
      <Step />
    </Page>
  )
})

function faceOf({ state }: BindStore, onAgain: () => void): Face {
  if (state === 'trouble') return { kind: 'trouble', words: bindWords.trouble, onAgain }
  return { kind: state === 'here' ? 'content' : 'waiting' }
}
