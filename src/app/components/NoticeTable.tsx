import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { silent } from './aria'
import { classes } from './classes'
import { LedgerLine, type LedgerEntry } from './LedgerLine'

export interface LedgerSum {
  /** 10月花了 */
  label: string
  amount: string
  /** Drawn, not spoken: the label says it. */
  sign?: '+' | '−'
  /** The line below the rule. */
  total?: boolean
}

export interface LedgerGroup {
  /** 花了 6 笔 */
  label: string
  amount: string
  entries: readonly LedgerEntry[]
}

export interface NoticeTableProps {
  sums: readonly LedgerSum[]
  groups: readonly LedgerGroup[]
}

/** A village account as a ledger: sums first, then every line; one line is open at a time. */
export function NoticeTable({ sums, groups }: NoticeTableProps) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <View>
      <View className="led">
        {sums.map((sum) => (
          <Sum key={sum.label} {...sum} />
        ))}
      </View>
      {groups.map(({ label, amount, entries }) => (
        <View key={label} className="led">
          <View className="led-r led-g">
            <Text className="led-k">{label}</Text>
            <Text className="led-v num">{amount}</Text>
          </View>
          {entries.map((entry) => (
            <LedgerLine
              key={entry.id}
              entry={entry}
              open={open === entry.id}
              onTap={() => setOpen(open === entry.id ? null : entry.id)}
            />
          ))}
        </View>
      ))}
    </View>
  )
}

function Sum({ label, amount, sign, total }: LedgerSum) {
  return (
    <View className={classes('led-r', total && 'led-sum')}>
      <Text className="led-k">{label}</Text>
      <View className="led-v num">
        {sign && <Text {...silent}>{sign} </Text>}
        <Text>{amount}</Text>
      </View>
    </View>
  )
}
