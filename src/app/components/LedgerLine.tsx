import { View } from '@tarojs/components'
import { opener } from './aria'
import { BigButton } from './BigButton'
import { Icon } from './Icon'
import { KeyValues, type KeyValue } from './KeyValues'
import { Phrase } from './Phrase'
import { spoken, type Words } from './words'

export interface LedgerEntry {
  id: string
  /** 10月12日 */
  date: string
  what: Words
  /** Two decimals, full: 1,440.00. */
  amount: string
  facts: readonly KeyValue[]
  /** 问这笔账 */
  ask?: { label: string; onTap: () => void }
}

export interface LedgerLineProps {
  entry: LedgerEntry
  open: boolean
  onTap: () => void
}

/** One payment; closed it is a single target, open it tells who was paid and takes a question. */
export function LedgerLine({ entry, open, onTap }: LedgerLineProps) {
  const { date, what, amount, facts, ask } = entry
  return (
    <View className="item">
      <View className="item-tap" {...opener({ label: spoken(date, what, amount), open, onTap })}>
        <View className="item-b">
          <View className="item-d">{date}</View>
          <View className="item-t">
            <Phrase of={what} />
          </View>
        </View>
        <View className="item-v num">{amount}</View>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </View>
      {open && (
        <View className="item-x">
          <KeyValues lines={facts} />
          {ask && (
            <View className="mt3">
              <BigButton kind={3} small wide icon="message-circle-question-mark" {...ask} />
            </View>
          )}
        </View>
      )}
    </View>
  )
}
