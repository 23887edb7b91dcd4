import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type Head, peopleStore } from '../../stores/people-store'
import { goBack } from '../../routes'
import { holderWords as words, laneWords } from '../../words/people-staff'
import { HeadChoice } from '../people/HeadChoice'
import { Matters } from './Matters'
import { WhoFollows } from './WhoFollows'

interface EndRoleProps {
  roleId: string
  personId: string
  /** Set when it is a head, whose households need somebody first. */
  head: Head | undefined
  onBack: () => void
}

/** Ends an office: what is open, the reason, and who follows. */
export const EndRole = observer(function EndRole({ roleId, personId, head, onBack }: EndRoleProps) {
  const [follower, setFollower] = useState<string | null>(null)
  const people = useStore(peopleStore)
  const [reason, setReason] = useState('')
  const typed = reason.trim() !== ''
  const end = (successorId = follower) =>
    people
      .end({ roleId, reason: reason.trim(), ...(successorId !== null && { successorId }) })
      .then((done) => done && goBack())
  const holds = (head?.households ?? 0) > 0
  return (
    <>
      <Matters />
      <View className="sec">
        <Field
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          maxLength={60}
          onInput={setReason}
        />
      </View>
      {!holds && (people.matters?.length ?? 0) > 0 && (
        <WhoFollows personId={personId} chosen={follower} onChoose={setFollower} />
      )}
      {holds && typed ? (
        <View className="sec">
          <SectionHead words={words.whoFollows} />
          <HeadChoice
            question={words.whoFollows}
            confirm={words.endNow}
            busy={words.asking}
            near={head?.lanes ?? []}
            {...(head && { without: head.personId })}
            onChoose={end}
            onBack={onBack}
          />
        </View>
      ) : (
        <View className="acts mt4">
          <BigButton
            kind="bad"
            label={words.endNow}
            busy={people.busy && words.asking}
            {...(!typed && { off: words.reasonFirst })}
            onTap={() => void end()}
          />
          <BigButton kind={2} label={laneWords.back} onTap={onBack} />
        </View>
      )}
    </>
  )
})
