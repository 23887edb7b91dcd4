import type { Moment } from '../../domain/calendar/moment'
import { command, count, find, removeWhere, updateWhere, type Where } from '../platform/database'
import { deleteGoneFiles, type FileDocument } from '../platform/files'
import type { EmptiedField } from '../platform/schema'
import { due, markOf, rules, waiting, walkedBy, type Rule } from './going'

/** Most documents that one rule touches in one tick; the next one goes on in five minutes. */
const most = 50
/** Most files of those documents. */
const mostFiles = 1000

/**
 * For `tick`: does what the schema says of each collection, a little at a time. Every step may be done twice and
 * stopped anywhere: a mark is set after the work, a file's row goes after its bytes. Answers what went, by rule.
 */
export async function retain(now: Moment): Promise<Record<string, number>> {
  const went: Record<string, number> = {}
  for (const rule of rules) {
    const some = await apply(rule, due(rule, now), now)
    if (some > 0) went[rule.name] = some
  }
  const files = await deleteGoneFiles()
  return files > 0 ? { ...went, files } : went
}

/**
 * Does one rule before its time, for the closed matters of one person, because she asks for it; answers how many
 * matters it was. At most so many as of a tick: there are no more of one person.
 */
export async function takeAwayOwn(name: string, subjectId: string, now: Moment): Promise<number> {
  const rule = rules.find((one) => one.name === name)
  if (!rule) throw new Error(`no rule of the retention is called ${name}`)
  const where: Where = { ...waiting(rule), subjectId }
  const matters = await count(walkedBy(rule), where)
  if (matters > 0) await apply(rule, where, now)
  return matters
}

async function apply(rule: Rule, where: Where, now: Moment): Promise<number> {
  const found = await find<{ _id: string }>(walkedBy(rule), where, {
    limit: most,
    order: [[rule.since, 'asc']],
    fields: { _id: true },
  })
  if (found.length === 0) return 0
  const these: Where = { ...where, _id: command.in(found.map(({ _id }) => _id)) }
  if (rule.heldBy) return heldGo(rule, rule.heldBy.by, these, now)
  if (rule.goes !== 'document') return fieldsGo(rule, rule.goes, these, now)
  if (rule.collection === 'files') return updateWhere('files', these, { state: 'gone' })
  return removeWhere(rule.collection, these)
}

/** The files of these documents; each document is marked once its last file is gone. */
async function heldGo(rule: Rule, by: string, holders: Where, now: Moment): Promise<number> {
  const held: Where = { ...rule.of, state: 'attached', [by]: holders['_id'] }
  const files = await find<FileDocument>(rule.collection, held, { limit: mostFiles, fields: { _id: true } })
  const these = { _id: command.in(files.map(({ _id }) => _id)), state: 'attached' }
  const gone = files.length > 0 ? await updateWhere(rule.collection, these, { state: 'gone' }) : 0
  if (files.length < mostFiles) await updateWhere(walkedBy(rule), holders, { [markOf(rule)]: now })
  return gone
}

async function fieldsGo(
  rule: Rule,
  fields: readonly EmptiedField[],
  these: Where,
  now: Moment,
): Promise<number> {
  for (const { field, leaves } of fields) {
    const there = field.includes('.') && !field.includes('$') ? { [field]: command.exists(true) } : {}
    const change = { [field]: leaves === undefined ? command.remove() : command.set(leaves) }
    await updateWhere(rule.collection, { ...these, ...there }, change)
  }
  return updateWhere(rule.collection, these, { [markOf(rule)]: now })
}
