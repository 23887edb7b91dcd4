import { addDays, dateOf } from '../../../../src/domain/calendar/moment'
import { boardPlaces, opinion, present } from '../../../../src/local/demo/facts/notices'
import { villageId } from '../../../../src/local/demo/facts/village'
import type { OperationBench } from '../operation-bench'
import { now } from '../village'

/** One account from its draft to the board, and what is read. */
export async function measureNotices(bench: OperationBench): Promise<void> {
  await bench.call('daughter', 'notice.list', {})
  for (const who of ['bookkeeper', 'supervisor', 'director']) await bench.call(who, 'notice.desk', {})
  const content = await knownAccounts(bench)
  const drafted = await bench.call('bookkeeper', 'notice.draft', {
    villageId,
    templateId: 'accounts',
    content,
  })
  const { noticeId } = drafted
  const back = await bench.call('supervisor', 'notice.sendBack', { ...step(drafted), reason: '少一张票' })
  const changed = await bench.call('bookkeeper', 'notice.change', { ...step(back), content })
  const checked = await bench.call('supervisor', 'notice.check', { ...step(changed), opinion, letPass: [] })
  const date = dateOf(now)
  const decided = await bench.call('director', 'notice.decide', { ...step(checked), date, present })
  const published = await bench.call('director', 'notice.publish', step(decided))
  const to = addDays(date, 14)
  await bench.call('bookkeeper', 'notice.post', { ...step(published), places: boardPlaces, from: date, to })
  await bench.call('daughter', 'notice.one', { noticeId })
}

const step = ({ noticeId, rev }: { noticeId: string; rev: number }) => ({ noticeId, rev })

/** The accounts with most lines that hang on the board. */
async function knownAccounts(bench: OperationBench) {
  const { notices } = await bench.call('bookkeeper', 'notice.list', { villageId })
  const contents = []
  for (const { id, templateId } of notices)
    if (templateId === 'accounts')
      contents.push((await bench.call('bookkeeper', 'notice.one', { noticeId: id })).content)
  const [longest] = contents.sort((a, b) => (b?.rows.length ?? 0) - (a?.rows.length ?? 0))
  if (!longest) throw new Error('no accounts hang on the board')
  return { ...longest, showFrom: dateOf(now), showTo: addDays(dateOf(now), 14) }
}
