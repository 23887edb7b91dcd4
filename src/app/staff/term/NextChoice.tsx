import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type TermOffice, termStore } from '../../stores/term-store'
import { termWords as words } from '../../words/term'

type Kind = 'stays' | 'nobody' | 'known' | 'new'

/** Stays, one of those in office, somebody by name and phone, or nobody. */
export const NextChoice = observer(function NextChoice({ office }: { office: TermOffice }) {
  const term = useStore(termStore)
  const next = term.draft.changes.get(office.roleId)
  const [kind, setKind] = useState<Kind>(next?.kind ?? 'stays')
  const kinds: Kind[] = ['stays', 'new', 'known', ...(office.households > 0 ? [] : ['nobody' as const])]
  const choose = (one: Kind) => {
    setKind(one)
    if (one === 'stays') term.choose(office.roleId, null)
    if (one === 'nobody') term.choose(office.roleId, { kind: 'nobody' })
    if (one === 'new') term.choose(office.roleId, { kind: 'new', name: '', phone: '' })
  }
  return (
    <View>
      <ChoiceCards
        label={office.name}
        choices={kinds.map((one) => ({ id: one, title: words[one] }))}
        chosen={kind}
        onChoose={(id) => choose(id as Kind)}
      />
      {kind === 'known' && <Known office={office} />}
      {kind === 'new' && <Typed office={office} />}
    </View>
  )
})

const Known = observer(function Known({ office }: { office: TermOffice }) {
  const term = useStore(termStore)
  const next = term.draft.changes.get(office.roleId)
  const people = new Map(term.people)
  people.delete(office.personId)
  return (
    <View className="mt3">
      <SectionHead words={words.knownHead} />
      <ChoiceCards
        label={words.known.join('')}
        layout="pair"
        choices={[...people].map(([id, title]) => ({ id, title }))}
        chosen={next?.kind === 'known' ? next.personId : null}
        onChoose={(personId) =>
          term.choose(office.roleId, { kind: 'known', personId, name: people.get(personId) ?? '' })
        }
      />
    </View>
  )
})

const Typed = observer(function Typed({ office }: { office: TermOffice }) {
  const term = useStore(termStore)
  const next = term.draft.changes.get(office.roleId)
  const typed = next?.kind === 'new' ? next : { kind: 'new' as const, name: '', phone: '' }
  return (
    <View className="mt3">
      <Field
        label={words.name}
        hint={words.nameHint}
        value={typed.name}
        maxLength={20}
        onInput={(name) => term.choose(office.roleId, { ...typed, name })}
      />
      <View className="mt3">
        <Field
          label={words.phone}
          hint={words.phoneHint}
          type="number"
          value={typed.phone}
          maxLength={11}
          onInput={(phone) => term.choose(office.roleId, { ...typed, phone })}
        />
      </View>
    </View>
  )
})
