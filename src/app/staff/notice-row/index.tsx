import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isDate } from '../../../domain/calendar/moment'
import type { AccountRow } from '../../../domain/notice/notice'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { noticeWriteStore } from '../../stores/notice-write-store'
import { goBack } from '../../routes'
import { rowWords as words } from '../../words/notice-staff'
import { AmountField } from '../notice-write/AmountField'

definePageConfig({})

type Typed = Omit<AccountRow, 'date' | 'amount'>

/** One line of the accounts. */
export default observer(function NoticeRowPage() {
  const write = useStore(noticeWriteStore)
  const { at } = useRouter().params
  const place = at === undefined ? null : Number(at)
  const { period, rows, handler } = write.content
  const old = place === null ? undefined : rows[place]
  const [typed, setTyped] = useState<Typed>(() => old ?? emptyRow(handler ?? ''))
  const [day, setDay] = useState(old ? String(Number(old.date.slice(8))) : '')
  const [amount, setAmount] = useState<number | null>(old?.amount ?? null)
  const date = `${period ?? ''}-${day.padStart(2, '0')}`
  const whole = isDate(date) && amount !== null && amount > 0
  const keep = () => {
    if (!isDate(date) || amount === null) return
    write.putRow({ ...typed, date, amount }, place)
    goBack()
  }
  const line = (
    field: 'matter' | 'party' | 'voucher' | 'handler' | 'approver',
    label: string,
    max: number,
  ) => (
    <View className="sec">
      <Field
        label={label}
        hint={words.hints[field]}
        value={typed[field]}
        maxLength={max}
        onInput={(text) => setTyped({ ...typed, [field]: text })}
      />
    </View>
  )
  return (
    <Page
      title={words.title}
      face={{ kind: 'content' }}
      bar={<BigButton label={words.keep} onTap={keep} {...(!whole && { off: words.dayMissing })} />}
    >
      <ChoiceCards
        label={words.direction}
        layout="short"
        choices={(['in', 'out'] as const).map((id) => ({ id, title: words[id] }))}
        chosen={typed.direction}
        onChoose={(id) => setTyped({ ...typed, direction: id as AccountRow['direction'] })}
      />
      <View className="sec">
        <Field
          label={words.day}
          hint={words.dayHint}
          type="number"
          value={day}
          maxLength={2}
          onInput={setDay}
          {...(day !== '' && !isDate(date) && { error: words.dayWrong })}
        />
      </View>
      {line('matter', words.matter, 40)}
      <View className="sec">
        <AmountField label={words.amount} fen={amount} onChange={setAmount} />
      </View>
      {line('party', words.party[typed.direction], 40)}
      {line('voucher', words.voucher, 20)}
      {line('handler', words.handler, 20)}
      {line('approver', words.approver, 20)}
      {place !== null && (
        <View className="sec">
          <BigButton
            kind="bad"
            label={words.remove}
            onTap={() => {
              write.removeRow(place)
              goBack()
            }}
          />
        </View>
      )}
    </Page>
  )
})

const emptyRow = (handler: string): Typed => ({
  matter: '',
  direction: 'out',
  party: '',
  voucher: '',
  handler,
  approver: '',
})
