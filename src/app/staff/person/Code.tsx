import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { dateOf } from '../../../domain/calendar/moment'
import { momentWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { Waiting } from '../../components/Waiting'
import { Why } from '../../components/Why'
import { useStore, useStores } from '../../frame/stores'
import { personStore } from '../../stores/person-store'
import { codeWords as words, personWords } from '../../words/person'
import '../../theme/result.scss'

interface StepProps {
  onBack: () => void
}

/** The six figures, so large that they can be read out and copied. */
export const Code = observer(function Code({ onBack }: StepProps) {
  const person = useStore(personStore)
  const { door } = useStores()
  useEffect(() => void person.makeCode(), [person])
  const { code, busy, file } = person
  return (
    <>
      {busy && <Waiting words={personWords.saving} />}
      {code && (
        <Card eave>
          <Phrase of={words.read(file?.person.name ?? '')} />
          <View className="ticket mt3" {...{ ariaLabel: words.spoken(code.code) }}>
            <View className="ticket-n num">{`${code.code.slice(0, 3)} ${code.code.slice(3)}`}</View>
          </View>
          <View className="sec2">
            <Phrase of={words.how} />
          </View>
          <Why words={words.until(momentWord(code.until, dateOf(door.now ?? '')))} />
        </Card>
      )}
      <View className="acts mt4">
        <BigButton kind={2} label={words.done} onTap={onBack} />
      </View>
    </>
  )
})

/** Lets go of her account once it was said what follows. */
export const Release = observer(function Release({ onBack }: StepProps) {
  const person = useStore(personStore)
  const release = () => person.release().then((done) => done && onBack())
  return (
    <>
      <Card eave>
        <Phrase of={words.releaseAsk(person.file?.person.name ?? '')} />
      </Card>
      <View className="acts mt4">
        <BigButton
          kind="bad"
          label={words.releaseYes}
          busy={person.busy && personWords.saving}
          onTap={() => void release()}
        />
        <BigButton kind={2} label={personWords.back} onTap={onBack} />
      </View>
    </>
  )
})
