import { View } from '@tarojs/components'
import { BigButton } from '../components/BigButton'
import { Phrase } from '../components/Phrase'
import { SectionHead } from '../components/SectionHead'
import { dial } from '../device/dial'
import { categoryOf, type CategoryName } from '../../domain/request/categories'
import { dialWords, tellWords } from '../words/request-tell'

/** Numbers to dial before anything is written: those of the kind, else those of danger. */
export function DialFirst({ kind }: { kind: CategoryName | null }) {
  if (kind === 'conduct') {
    return (
      <View className="sec">
        <View className="mt1">
          <Phrase of={tellWords.conduct} />
        </View>
        <Numbers of={['12388']} />
      </View>
    )
  }
  const own = kind && categoryOf(kind).dialFirst
  return (
    <View className="sec">
      <SectionHead words={own && kind !== 'danger' ? tellWords.first : tellWords.danger} />
      <Numbers of={own ?? categoryOf('danger').dialFirst ?? []} />
    </View>
  )
}

function Numbers({ of }: { of: readonly string[] }) {
  return (
    <View className="sos">
      {of.map((number) => (
        <BigButton
          key={number}
          kind="bad"
          small
          label={dialWords[number]?.label ?? number}
          spokenLabel={dialWords[number]?.spoken ?? number}
          onTap={() => void dial(number)}
        />
      ))}
    </View>
  )
}
