import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { otherMeals } from '../../../domain/booking/defaults'
import type { PartRule } from '../../../domain/booking/service'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { daysWord, serviceWords as words } from '../../words/services'
import { PartForm } from './PartForm'

/** The hours of a service, one line each; a tap opens what can be changed of it. */
export const Parts = observer(function Parts() {
  const store = useStore(serviceStore)
  const [open, setOpen] = useState<string | null>(null)
  const parts = store.settings?.timetable.parts ?? []
  const add = () => {
    const part = newPart(parts)
    store.change(({ timetable }) => timetable.parts.push(part))
    setOpen(part.part)
  }
  return (
    <View className="sec">
      <SectionHead words={words.parts} />
      <View className="list">
        {parts.map((part) => (
          <ListRow
            key={part.part}
            strong
            title={[part.name, ` ${part.starts}–${part.ends}`]}
            side={[`${daysWord(part.days)} ·`, words.seatsLine(part.capacity)]}
            open={open === part.part}
            below={<PartForm part={part} only={parts.length === 1} />}
            onTap={() => setOpen(open === part.part ? null : part.part)}
          />
        ))}
      </View>
      {parts.length < 12 && (
        <View className="mt3">
          <BigButton kind={3} label={words.addPart} onTap={add} />
        </View>
      )}
    </View>
  )
})

/** The meal that is missing; elsewhere one like the last, an hour of its own. */
function newPart(parts: readonly PartRule[]): PartRule {
  const taken = new Set(parts.map(({ part }) => part))
  const meal = Object.values(otherMeals).find(({ part }) => !taken.has(part))
  const last = parts.at(-1)
  if (!last || (last.lateCancel === 'counted' && meal)) return { ...(meal ?? otherMeals.dinner) }
  let number = parts.length + 1
  while (taken.has(`part-${number}`)) number += 1
  return { ...last, part: `part-${number}` }
}
