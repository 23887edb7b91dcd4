import { View } from '@tarojs/components'
import type { Limit, PartRule } from '../../../domain/booking/service'
import { limitWord, serviceWords as words } from '../../words/services'
import { OneOf } from '../grant/OneOf'
import { useState } from 'react'

type Which = 'closes' | 'cancelUntil'

/** What villages use; what else stands written is offered beside. */
const usual: Limit[] = [
  { daysBefore: 1, time: '20:00' },
  { daysBefore: 0, time: '10:00' },
  { daysBefore: 0, time: '12:00' },
  { minutesBefore: 120 },
  { minutesBefore: 30 },
]

interface LimitsProps {
  part: PartRule
  onLimit: (which: Which, limit: Limit) => void
}

/** Until when one books, and until when one may give it back. */
export function Limits({ part, onLimit }: LimitsProps) {
  return (
    <View>
      {(['closes', 'cancelUntil'] as const).map((which) => (
        <OneLimit key={which} which={which} limit={part[which]} onLimit={(limit) => onLimit(which, limit)} />
      ))}
    </View>
  )
}

interface OneLimitProps {
  which: Which
  limit: Limit
  onLimit: (limit: Limit) => void
}

function OneLimit({ which, limit, onLimit }: OneLimitProps) {
  const [open, setOpen] = useState(false)
  const all = new Map([limit, ...usual].map((one) => [limitWord(one), one]))
  const ids = [...all.keys()]
  return (
    <OneOf
      question={words[which]}
      ids={ids}
      names={Object.fromEntries(ids.map((id) => [id, id]))}
      chosen={open ? null : limitWord(limit)}
      onChoose={(id) => {
        setOpen(id === null)
        const chosen = id === null ? undefined : all.get(id)
        if (chosen) onLimit(chosen)
      }}
    />
  )
}
