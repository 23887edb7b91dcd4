import { View } from '@tarojs/components'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import type { Leaving, PersonFile } from '../../stores/person-store'
import { leaveWords as words } from '../../words/person'

interface StopsProps {
  file: PersonFile
  why: Leaving
  /** The whole household moves: no child is left alone. */
  everybody: boolean
}

/** What will stop, with how many of each, before the yes. */
export function Stops({ file: { stops, person }, why, everybody }: StopsProps) {
  const goesOn = why === 'moved-out'
  const { bookings, matters, cares, childrenAlone } = stops
  const lines = [
    bookings > 0 ? words.bookings(bookings) : '',
    matters > 0 ? (goesOn ? words.mattersStay(matters) : words.mattersEnd(matters)) : '',
    cares > 0 ? words.cares(cares) : '',
    person.bound ? (goesOn ? words.keepsAccount : words.account) : '',
    words.lists,
  ].filter((line) => line !== '')
  return (
    <>
      <View className="sec">
        <SectionHead words={words.stops} />
        <View className="list">
          {lines.map((line) => (
            <ListRow key={line} icon="circle-slash" title={line} />
          ))}
        </View>
      </View>
      {childrenAlone.length > 0 && !everybody && <Why words={words.children(childrenAlone)} />}
      <Why words={words.undoLater} />
    </>
  )
}
