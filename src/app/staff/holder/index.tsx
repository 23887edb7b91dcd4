import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { dateOf } from '../../../domain/calendar/moment'
import { monthDayWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { FactCard } from '../../components/FactCard'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type Head, type Holder, peopleStore } from '../../stores/people-store'
import { holderWords as words, officeWord, peopleSentences, peopleWords } from '../../words/people-staff'
import { proposalWords } from '../../words/term'
import { go } from '../../routes'
import { peopleFace } from '../people/people-face'
import { EndRole } from './EndRole'
import { StandIn } from './StandIn'

definePageConfig({})

/** One person's office: what it is, who stands in, how it ends. */
export default observer(function HolderPage() {
  const people = useStore(peopleStore)
  const id = decodeURIComponent(useRouter().params['id'] ?? '')
  const [step, setStep] = useState<'facts' | 'stand-in' | 'end'>('facts')
  const load = () => void people.open()
  useLoad(() => {
    people.forget()
    load()
  })
  const { overview, refusal, state } = people
  const head = overview?.heads.find(({ roleId }) => roleId === id)
  const holder = overview?.roles.find(({ roleId }) => roleId === id)
  const one = head ?? holder
  const gone = state === 'here' && overview && !one
  const back = () => setStep('facts')
  return (
    <Page
      {...(one && { title: one.name })}
      face={gone ? { kind: 'empty', icon: 'user', words: words.gone } : peopleFace(people, load)}
    >
      {one && <FactCard eave facts={factsOf(one, people.now)} />}
      {refusal && <Why words={peopleSentences[refusal]} />}
      {step === 'stand-in' && head && <StandIn head={head} onEnd={back} />}
      {step === 'end' && one && <EndRole roleId={id} personId={one.personId} head={head} onBack={back} />}
      {step === 'facts' && (
        <View className="acts mt4">
          {head && overview?.mayAssign && (
            <BigButton kind={2} label={words.away} onTap={() => setStep('stand-in')} />
          )}
          {one && overview?.mayGrant && (
            <BigButton
              kind="bad"
              label={words.end}
              onTap={() => {
                setStep('end')
                void people.look(id)
              }}
            />
          )}
          {one && overview?.mayPropose && !overview.mayGrant && (
            <BigButton kind={2} label={proposalWords.entry} onTap={() => go('term', { office: id })} />
          )}
          {one && !overview?.mayGrant && !overview?.mayPropose && <Why words={words.cannot} />}
        </View>
      )}
    </Page>
  )
})

function factsOf(one: Head | Holder, now: string) {
  const lanes = 'lanes' in one ? one.lanes : []
  return [
    { label: words.office, value: officeWord(one) },
    ...(one.households > 0
      ? [
          {
            label: words.households,
            value: peopleWords.households(one.households),
            side: lanes.map((lane) => `${lane} `),
          },
        ]
      : []),
    ...('from' in one ? [{ label: words.since, value: monthDayWord(dateOf(one.from), dateOf(now)) }] : []),
  ]
}
