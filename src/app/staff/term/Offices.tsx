import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type TermOffice, termStore } from '../../stores/term-store'
import { officeWord } from '../../words/people-staff'
import { nextWord, termWords as words } from '../../words/term'
import { NextChoice } from './NextChoice'

/** Every office with whoever holds it; one tap opens who follows, `first` is open at once. */
export const Offices = observer(function Offices({ first }: { first: string | null }) {
  const term = useStore(termStore)
  const [open, setOpen] = useState(first)
  const toggle = (roleId: string) => setOpen(open === roleId ? null : roleId)
  return (
    <>
      <Part head={words.offices} offices={term.others} open={open} onTap={toggle} />
      <Part head={words.heads} offices={term.heads} open={open} onTap={toggle} />
    </>
  )
})

interface PartProps {
  head: string
  offices: TermOffice[]
  open: string | null
  onTap: (roleId: string) => void
}

const Part = observer(function Part({ head, offices, open, onTap }: PartProps) {
  const term = useStore(termStore)
  if (offices.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="list">
        {offices.map((office) => (
          <ListRow
            key={office.roleId}
            title={[`${officeWord(office)} `, office.name]}
            side={nextWord(term.draft.changes.get(office.roleId))}
            strong={term.draft.changes.has(office.roleId)}
            open={open === office.roleId}
            onTap={() => onTap(office.roleId)}
            below={<NextChoice office={office} />}
          />
        ))}
      </View>
    </View>
  )
})
