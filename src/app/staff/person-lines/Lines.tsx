import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStore } from '../../frame/stores'
import { type PersonFile, personStore } from '../../stores/person-store'
import { goBack } from '../../routes'
import { LinesForm } from './LinesForm'
import { Save } from './Save'
import { differing, nothingTyped, typedOf, wholeOf } from './typed'

interface StepProps {
  file: PersonFile
}

/** Other lines over hers; only what is different is sent. */
export const Correct = observer(function Correct({ file }: StepProps) {
  const person = useStore(personStore)
  const [typed, setTyped] = useState(() => typedOf(file))
  const save = () => person.correct(differing(typed, typedOf(file))).then((done) => done && goBack())
  return (
    <>
      <LinesForm typed={typed} onType={setTyped} />
      <Save whole={wholeOf(typed) !== null} onSave={() => void save()} />
    </>
  )
})

/** One more in her household. */
export const Add = observer(function Add() {
  const person = useStore(personStore)
  const [typed, setTyped] = useState(nothingTyped)
  const whole = wholeOf(typed)
  const save = () => whole && person.add(whole).then((done) => done && goBack())
  return (
    <>
      <LinesForm typed={typed} onType={setTyped} />
      <Save whole={whole !== null} onSave={() => void save()} />
    </>
  )
})
