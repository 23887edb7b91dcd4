import { View } from '@tarojs/components'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import type { Words } from '../../components/words'
import type { Leaving, PersonFile } from '../../stores/person-store'
import type { IconName } from '../../theme/icons'
import { leaveWords as words } from '../../words/person'

interface StopsProps {
  file: PersonFile
  why: Leaving
  /** The whole household moves: no child is left alone. */
  everybody: boolean
}

/** What will stop, with how many of each, and what goes on, before the yes. */
export function Stops({ file: { stops, person }, why, everybody }: StopsProps) {
  const livesElsewhere = why === 'moved-out'
  const { bookings, matters, cares, childrenAlone } = stops
  const ends = [
    ...(bookings > 0 ? [words.bookings(bookings)] : []),
    ...(matters > 0 && !livesElsewhere ? [words.mattersEnd(matters)] : []),
    ...(cares > 0 ? [words.cares(cares)] : []),
    ...(person.bound && !livesElsewhere ? [words.account] : []),
    words.lists,
  ]
  const goOn = [
    ...(matters > 0 && livesElsewhere ? [words.mattersStay(matters)] : []),
    ...(person.bound && livesElsewhere ? [words.keepsAccount] : []),
  ]
  return (
    <>
      <Lines head={words.stops} icon="circle-slash" lines={ends} />
      {goOn.length > 0 && <Lines head={words.goesOn} icon="circle-check" lines={goOn} />}
      {childrenAlone.length > 0 && !everybody && <Why words={words.children(childrenAlone)} />}
      <Why words={words.undoLater} />
    </>
  )
}

function Lines({ head, icon, lines }: { head: string; icon: IconName; lines: Words[] }) {
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="list">
        {lines.map((line) => (
          <ListRow key={String(line)} icon={icon} title={line} />
        ))}
      </View>
    </View>
  )
}
