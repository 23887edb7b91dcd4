import { View } from '@tarojs/components'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { goInstead } from '../../routes'
import type { PersonFile } from '../../stores/person-store'
import { personWords as words } from '../../words/person'

/** The others of her household. */
export function Members({ file: { household, person } }: { file: PersonFile }) {
  const others = household?.members.filter(({ personId }) => personId !== person.personId) ?? []
  if (!household || others.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.household} side={words.members(household.members.length)} />
      <View className="list">
        {others.map(({ personId, name, age, relation }) => (
          <ListRow
            key={personId}
            title={[`${name} `, ...(age === null ? [] : [words.age(age)])]}
            {...(relation !== null && { value: relation })}
            onTap={() => goInstead('person', { id: personId })}
          />
        ))}
      </View>
    </View>
  )
}
