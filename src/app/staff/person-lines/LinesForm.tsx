import { View } from '@tarojs/components'
import { CheckRow } from '../../components/CheckRow'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { linesWords as words } from '../../words/person'
import type { Typed } from './typed'

interface LinesFormProps {
  typed: Typed
  onType: (typed: Typed) => void
}

const lines = [
  { field: 'name', label: words.name, hint: words.nameHint, maxLength: 30 },
  { field: 'birth', label: words.birth, hint: words.birthHint, maxLength: 20 },
  { field: 'relation', label: words.relation, hint: words.relationHint, maxLength: 20 },
  { field: 'phone', label: words.phone, hint: words.phoneHint, maxLength: 30 },
  { field: 'note', label: words.note, hint: words.noteHint, maxLength: 100 },
] as const

/** The lines of one person, as the register has them. */
export function LinesForm({ typed, onType }: LinesFormProps) {
  return (
    <>
      {lines.map(({ field, ...box }) => (
        <View key={field} className="mt3">
          <Field {...box} value={typed[field]} onInput={(value) => onType({ ...typed, [field]: value })} />
        </View>
      ))}
      <View className="sec">
        <SectionHead words={words.gender} />
        <ChoiceCards
          label={words.gender}
          layout="short"
          choices={[
            { id: 'male', title: words.male },
            { id: 'female', title: words.female },
          ]}
          chosen={typed.gender}
          onChoose={(id) => onType({ ...typed, gender: id === 'male' ? 'male' : 'female' })}
        />
      </View>
      <View className="list mt3">
        <CheckRow
          title={words.alone}
          state={typed.livesAlone ? 'on' : 'off'}
          onTap={() => onType({ ...typed, livesAlone: !typed.livesAlone })}
        />
      </View>
    </>
  )
}
