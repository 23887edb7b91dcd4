import { View } from '@tarojs/components'
import { rowsOf } from '../../domain/notice/accounts'
import { amountText } from '../../domain/notice/amount'
import type { AccountRow } from '../../domain/notice/notice'
import { monthDayWord } from '../../domain/calendar/words'
import { Card } from '../components/Card'
import { FactCard } from '../components/FactCard'
import type { LedgerEntry } from '../components/LedgerLine'
import { NoticeTable, type LedgerGroup } from '../components/NoticeTable'
import { Phrase } from '../components/Phrase'
import { SectionHead } from '../components/SectionHead'
import { phrasesOf, type NoticeWhole, spanWords } from '../words/notice'
import { noticePageWords as words, sumLabels } from '../words/notice-page'

type Content = NonNullable<NoticeWhole['content']>
type Sums = NonNullable<NoticeWhole['sums']>

/** What a notice says: its sentence first, then the ledger or when and where, then the text. */
export function NoticeBody({ notice, today }: { notice: NoticeWhole; today: string }) {
  const { content, sums } = notice
  if (!content) return null
  return (
    <>
      {content.sentence && (
        <Card eave>
          <View className="lead">
            <Phrase of={phrasesOf(content.sentence)} />
          </View>
        </Card>
      )}
      {sums && content.period && <Ledger content={content} sums={sums} today={today} />}
      {content.startsAt && content.endsAt && (
        <View className="sec">
          <FactCard
            facts={[
              { label: words.starts, value: spanWords(content.startsAt, content.endsAt, today) },
              { label: words.place, value: content.place ?? '' },
              { label: words.whom, value: content.whom ?? '' },
            ]}
          />
        </View>
      )}
      {content.body && (
        <View className="sec">
          <Card>{content.body}</Card>
        </View>
      )}
    </>
  )
}

function Ledger({ content, sums, today }: { content: Content; sums: Sums; today: string }) {
  const labels = sumLabels(content.period ?? today)
  return (
    <View className="sec">
      <SectionHead words={words.table} side={words.unit} />
      <NoticeTable
        sums={[
          { label: labels.opening, amount: amountText(sums.opening) },
          { label: labels.in, amount: amountText(sums.in), sign: '+' },
          { label: labels.out, amount: amountText(sums.out), sign: '−' },
          { label: labels.closing, amount: amountText(sums.closing), total: true },
        ]}
        groups={(['in', 'out'] as const).flatMap((direction) =>
          groupOf(direction, rowsOf(content.rows, direction), sums[direction], today),
        )}
      />
    </View>
  )
}

function groupOf(
  direction: AccountRow['direction'],
  rows: AccountRow[],
  sum: number,
  today: string,
): LedgerGroup[] {
  if (rows.length === 0) return []
  const entries = rows.map((row, at) => entryOf(row, `${direction}-${at}`, today))
  return [{ label: words.rows(direction, rows.length), amount: amountText(sum), entries }]
}

function entryOf(row: AccountRow, id: string, today: string): LedgerEntry {
  return {
    id,
    date: row.date && monthDayWord(row.date, today),
    what: row.matter,
    amount: amountText(row.amount),
    facts: [
      { label: words.party[row.direction], value: row.party },
      { label: words.voucher, value: row.voucher },
      { label: words.handler, value: row.handler },
      { label: words.approver, value: row.approver },
    ],
  }
}
