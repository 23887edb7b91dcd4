import { View } from '@tarojs/components'
import { Card } from '../../components/Card'
import { FigureRow } from '../../components/FigureRow'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import type { Taken } from '../../stores/import-store'
import { importWords as words } from '../../words/register-staff'

type Report = Taken['report']

/** What the file came to: the sums, every fault with its row and column, the households that wait. */
export function Checked({ taken: { report, state } }: { taken: Taken }) {
  const { counts, pending, notes } = report
  const refused = state === 'refused'
  return (
    <>
      {refused && <Faults report={report} />}
      <View className={refused ? 'sec' : 'mt3'}>
        <Card eave>
          <FigureRow
            figures={[
              { value: String(counts.households), label: words.households },
              { value: String(counts.people), label: words.people },
              {
                value: String(counts.pending),
                label: words.pending,
                ...(counts.pending > 0 && { tone: 'wait' as const }),
              },
            ]}
          />
        </Card>
      </View>
      {state === 'checked' && <News counts={counts} />}
      {!refused && <Faults report={report} />}
      <Rows
        head={words.pendingList}
        rows={pending.map(({ label, head }) => ({
          title: label,
          side: head === null ? words.nobody : words.ask(head),
        }))}
      />
      <Rows
        head={words.notes}
        rows={notes.map(({ sheet, row, column, says }) => ({
          title: says,
          side: row === null ? [`${sheet}表 `, `${column} 列`] : words.place(sheet, row, column),
        }))}
      />
    </>
  )
}

function News({ counts }: { counts: Report['counts'] }) {
  const { newHouseholds, newPeople, withoutPhone, changed, missing } = counts
  return (
    <>
      <View className="sec">
        <Phrase
          of={newHouseholds + newPeople > 0 ? words.news(newHouseholds, newPeople) : words.nothingNew}
        />
      </View>
      {withoutPhone > 0 && <Why words={words.withoutPhone(withoutPhone)} />}
      {changed > 0 && <Why words={words.changed(changed)} />}
      {missing > 0 && <Why words={words.missing(missing)} />}
    </>
  )
}

function Faults({ report: { problems, problemCount } }: { report: Report }) {
  if (problemCount === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.faults} side={words.faultCount(problemCount)} />
      <View className="list">
        {problems.slice(0, most).map(({ sheet, row, column, says, blocks }, place) => (
          <ListRow
            key={place}
            title={says}
            side={[...words.place(sheet, row, column), ` ${words.blocks[blocks]}`]}
          />
        ))}
      </View>
      {problemCount > most && <Why words={words.more(problemCount - most)} />}
    </View>
  )
}

/** More rows than a phone draws at ease are counted; the command on a computer lists them all. */
const most = 100

function Rows({ head, rows }: { head: string; rows: Parameters<typeof ListRow>[0][] }) {
  if (rows.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} side={words.faultCount(rows.length)} />
      <View className="list">
        {rows.slice(0, most).map((row, place) => (
          <ListRow key={place} {...row} />
        ))}
      </View>
    </View>
  )
}
