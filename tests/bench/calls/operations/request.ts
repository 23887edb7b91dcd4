import { readFileSync } from 'node:fs'
import type { InputOf } from '../../../../src/contract'
import { addDays, dateOf } from '../../../../src/domain/calendar/moment'
import type { OperationBench } from '../operation-bench'
import { now } from '../village'

const words = '3巷中间的下水道堵了，请来看看。'

/** Every act on a request, each by somebody to whom it is open. */
export async function measureRequests(bench: OperationBench): Promise<void> {
  await readThem(bench)
  await fileThem(bench)
  await handleOne(bench)
  await passOneUp(bench)
  await askForTheYes(bench)
  await tellTheAnswer(bench)
}

async function readThem(bench: OperationBench): Promise<void> {
  const [first] = await bench.call('daughter', 'request.mine', {})
  await bench.call('daughter', 'request.one', { requestId: first?.id ?? '' })
  for (const who of ['chief', 'director', 'keeper', 'township']) await bench.call(who, 'request.desk', {})
}

async function fileThem(bench: OperationBench): Promise<void> {
  await file(bench, 'daughter', {})
  const pictures = [await bench.upload('daughter', 'picture', readFileSync('demo/manhole.jpg'))]
  await bench.call('daughter', 'request.file', { words, pictures, bypass: false }, 'request.file@picture')
}

/** 接, 请他补充, 回话, 定个日子, 接着办, 答复, 评价, 再办: one request from its beginning to its second. */
async function handleOne(bench: OperationBench): Promise<void> {
  const requestId = await file(bench, 'father', {})
  await bench.call('chief', 'request.accept', { requestId })
  await bench.call('chief', 'request.ask', { requestId, words: '是哪一头？' })
  await bench.call('father', 'request.reply', { requestId, words: '东头。' })
  await bench.call('father', 'request.add', { requestId, words: '现在漫到路上了。' })
  const date = addDays(dateOf(now), 3)
  await bench.call('chief', 'request.schedule', { requestId, date, words: '那天来通。' })
  await bench.call('chief', 'request.resume', { requestId })
  await bench.call('chief', 'request.answer', { requestId, words: '通好了。' })
  await bench.call('father', 'request.rate', { requestId, solved: true, satisfaction: 'satisfied' })
  await bench.call('father', 'request.reopen', { requestId, words: '又堵了。' })
}

async function passOneUp(bench: OperationBench): Promise<void> {
  const requestId = await file(bench, 'father', {})
  await bench.call('chief', 'request.pass', { requestId })
  await bench.call('father', 'request.withdraw', { requestId })
  const late = await bench.open('take')
  await bench.call(late.who, 'request.take', { requestId: late.requestId })
  const other = await file(bench, 'father', {})
  await bench.call('chief', 'request.decline', { requestId: other, words: '这事归供电所，打 95598。' })
}

/** A head files for an elder who has not said yes yet. */
async function askForTheYes(bench: OperationBench): Promise<void> {
  const { elders } = await bench.call('chief', 'booking.elders', {})
  const her = elders.find(({ name }) => name === '周桂兰')?.personId ?? ''
  const forHer = { subjectId: her, category: 'errand' } as const
  const agreed = await file(bench, 'chief', forHer)
  await bench.call('elder', 'request.agree', { requestId: agreed })
  const recorded = await file(bench, 'chief', forHer)
  const basis = { how: 'in-person', words: '你替我跑一趟吧。' } as const
  await bench.call('chief', 'request.recordYes', { requestId: recorded, basis })
  const refused = await file(bench, 'chief', forHer)
  await bench.call('elder', 'request.refuse', { requestId: refused })
  await bench.call('chief', 'request.accept', { requestId: recorded })
  await bench.call('chief', 'request.answer', { requestId: recorded, words: '办好了，卡放您家了。' })
}

async function tellTheAnswer(bench: OperationBench): Promise<void> {
  const { who, requestId } = await bench.open('tell')
  const answer = { solved: true, satisfaction: 'satisfied', words: '听明白了，谢谢。' } as const
  await bench.call(who, 'request.tell', { requestId, ...answer })
}

async function file(
  bench: OperationBench,
  who: string,
  more: Partial<InputOf<'request.file'>>,
): Promise<string> {
  return (await bench.call(who, 'request.file', { words, bypass: false, ...more })).requestId
}
