import { View } from '@tarojs/components'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import type { Words } from '../../components/words'
import type { Planned, Proposal } from '../../stores/term-store'
import { officeWord } from '../../words/people-staff'
import { termWords as words } from '../../words/term'

interface LinesProps {
  head: string
  /** From when on. */
  when: Words
  lines: Planned['lines'] | Proposal['lines']
  /** Who wrote it and what became of it, step by step. */
  history: { title: string; side: string }[]
}

/** A change of term as it stands written: from when, which office, who follows, and who wrote it. */
export function Lines({ head, when, lines, history }: LinesProps) {
  return (
    <>
      <View className="sec">
        <SectionHead words={head} />
        <View className="list">
          <ListRow strong title={when} />
          {lines.map((line) => (
            <ListRow
              key={line.roleId}
              title={[`${officeWord(line)} `, line.name]}
              side={line.next ? followerOf(line.next) : words.none}
            />
          ))}
        </View>
      </View>
      <View className="sec">
        <SectionHead words={words.history} />
        <View className="list">
          {history.map((step, place) => (
            <ListRow key={place} {...step} />
          ))}
        </View>
      </View>
    </>
  )
}

/** A phone stands there only for those who write it or decide on it. */
function followerOf({ name, phone }: { name: string; phone?: string | null }): string[] {
  return phone ? [`${words.follows(name)} `, phone] : [words.follows(name)]
}
