import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { personStore } from '../../stores/person-store'
import { linesWords as words, personSentences } from '../../words/person'
import { personFace } from '../person/person-face'
import { Add, Correct } from './Lines'
import { Guardians } from './Guardians'
import { Move } from './Move'
import { Place } from './Place'

definePageConfig({})

const steps = {
  correct: { title: words.correct, Step: Correct },
  add: { title: words.add, Step: Add },
  move: { title: words.move, Step: Move },
  place: { title: words.place, Step: Place },
  guardians: { title: words.guardians, Step: Guardians },
} as const

/** What is written about a person or her household: one act a page, what was typed stays. */
export default observer(function PersonLinesPage() {
  const person = useStore(personStore)
  const { params } = useRouter()
  const id = decodeURIComponent(params['id'] ?? '')
  const load = () => void person.open(id)
  useLoad(() => {
    person.forget()
    load()
  })
  const { file, refusal } = person
  const { title, Step } = steps[(params['act'] ?? 'correct') as keyof typeof steps]
  return (
    <Page title={title} {...(file && { subtitle: file.person.name })} face={personFace(person, load)}>
      {refusal && <Why words={personSentences[refusal]} />}
      {file && <Step file={file} />}
    </Page>
  )
})
