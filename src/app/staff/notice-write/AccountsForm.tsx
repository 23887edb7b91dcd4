import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { addDays, daysBetween } from '../../../domain/calendar/moment'
import { monthDayWord } from '../../../domain/calendar/words'
import { amountText } from '../../../domain/notice/amount'
import { ledgers } from '../../../domain/notice/notice'
import { leastBoardDays } from '../../../domain/notice/templates'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Stepper } from '../../components/Stepper'
import { useStore } from '../../frame/stores'
import { noticeWriteStore } from '../../stores/notice-write-store'
import { go } from '../../routes'
import { ledgerWords, stepWords, writeWords as words } from '../../words/notice-staff'
import { AmountField } from './AmountField'

const mostBoardDays = 60

/** The month's accounts: which month and book, what was there, every line; the sums make themselves. */
export const AccountsForm = observer(function AccountsForm() {
  const write = useStore(noticeWriteStore)
  const { content, today } = write
  const chooseMonth = (period: string) => {
    const wasProposed = content.period !== null && content.title === words.headingOf(content.period)
    write.fill({ period, ...((content.title === '' || wasProposed) && { title: words.headingOf(period) }) })
  }
  return (
    <>
      <View className="sec">
        <SectionHead words={words.period} />
        <ChoiceCards
          label={words.period}
          layout="short"
          choices={monthsBefore(today).map((id) => ({ id, title: `${Number(id.slice(5))}月` }))}
          chosen={content.period}
          onChoose={chooseMonth}
        />
      </View>
      <View className="sec">
        <SectionHead words={words.ledger} />
        <ChoiceCards
          label={words.ledger}
          layout="pair"
          choices={ledgers.map((id) => ({ id, title: ledgerWords[id] }))}
          chosen={content.ledger}
          onChoose={(id) => write.fill({ ledger: id as (typeof ledgers)[number] })}
        />
      </View>
      <View className="sec">
        <AmountField
          label={words.opening}
          fen={content.opening}
          onChange={(opening) => write.fill({ opening })}
        />
      </View>
      <Rows />
      <View className="sec">
        <BoardDays />
      </View>
    </>
  )
})

/** This month and the two before it. */
function monthsBefore(today: string): string[] {
  const first = `${today.slice(0, 7)}-01`
  const last = addDays(first, -1)
  const before = addDays(`${last.slice(0, 7)}-01`, -1)
  return [last, before, first].map((date) => date.slice(0, 7))
}

const Rows = observer(function Rows() {
  const write = useStore(noticeWriteStore)
  const { content, sums, today } = write
  return (
    <View className="sec">
      <SectionHead words={words.rows} side={`${words.left} ${amountText(sums.closing)}`} />
      <View className="list">
        {content.rows.map((row, at) => (
          <ListRow
            key={at}
            title={row.matter || words.rows}
            side={row.date && monthDayWord(row.date, today)}
            value={`${words[row.direction]} ${amountText(row.amount)}`}
            onTap={() => go('noticeRow', { at: String(at) })}
          />
        ))}
      </View>
      <View className="mt3">
        <BigButton
          kind={2}
          icon="plus"
          label={words.addRow}
          onTap={() => go('noticeRow')}
          {...(content.period === null && { off: words.period })}
        />
      </View>
    </View>
  )
})

const BoardDays = observer(function BoardDays() {
  const write = useStore(noticeWriteStore)
  const { showFrom, showTo } = write.content
  if (!showFrom || !showTo) return null
  return (
    <>
      <Stepper
        label={words.days}
        value={daysBetween(showFrom, showTo)}
        unit={words.dayUnit}
        min={leastBoardDays}
        max={mostBoardDays}
        less={words.lessDays}
        more={words.moreDays}
        limit={words.daysLimit}
        onChange={(days) => write.fill({ showTo: addDays(showFrom, days) })}
      />
      <View className="sec2 mt1">{stepWords.until(monthDayWord(showTo, write.today))}</View>
    </>
  )
})
