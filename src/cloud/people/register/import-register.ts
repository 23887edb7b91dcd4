import { no, yes, type Answer } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import { compareRegister } from '../../../domain/people/register/compare-register'
import { parseRegister } from '../../../domain/people/register/parse-register'
import type { OutputOf } from '../../../contract'
import type { Context, Handler } from '../../api/handler'
import { add, command, getOne, updateWhere } from '../../platform/database'
import { attachFile, readFile } from '../../platform/files'
import { idOfKey } from '../../platform/ids'
import type { VillageDocument } from '../documents'
import { applyImport } from './apply-import'
import type { ImportDocument } from './documents'
import { knownVillage } from './known-village'
import { planOf } from './plan'
import { readSheets } from './read-sheets'
import { reportOf } from './report'

/**
 * people.importRegister: the whole file is read and judged before the first write. `apply: false` is a dry run;
 * with `apply: true` the same key goes on where a crash stopped it.
 */
export const importRegister: Handler<'people.importRegister'> = async (
  { villageId, fileId, apply },
  context,
) => {
  const { viewer, now, openid, key } = context
  if (!can(viewer, 'import-register', { villageId }, now)) return no('not-allowed')
  const importId = idOfKey('i', openid, key)
  const earlier = await getOne<ImportDocument>('imports', importId)
  if (earlier) return yes(viewOf((await applyImport(importId)) ?? earlier))
  const village = await getOne<VillageDocument>('villages', villageId)
  if (!village) return no('not-found')
  if (village.state !== 'ready') return no('village-being-set-up')
  const made = await readInto(importId, villageId, fileId, context)
  if (!made.ok) return made
  if (!apply || made.value.state === 'refused') {
    await add('imports', { ...made.value, plan: [] })
    return yes(viewOf(made.value))
  }
  await add('imports', { ...made.value, state: 'applying' })
  const claimed = await updateWhere('villages', { _id: villageId, state: 'ready' }, { state: 'being-set-up' })
  if (claimed === 0) {
    await updateWhere('imports', { _id: importId }, { state: 'checked', plan: command.set([]) })
    return no('village-being-set-up')
  }
  return yes(viewOf((await applyImport(importId)) ?? made.value))
}

async function readInto(
  importId: string,
  villageId: string,
  fileId: string,
  { viewer, now }: Context,
): Promise<Answer<ImportDocument, 'file-not-yours' | 'not-a-spreadsheet'>> {
  const byId = viewer.person?.id ?? ''
  if (!(await attachFile(fileId, 'register', byId, villageId))) return no('file-not-yours')
  const sheets = await readSheets(await readFile(fileId))
  if (!sheets) return no('not-a-spreadsheet')
  const reading = parseRegister(sheets, dateOf(now))
  const known = await knownVillage(villageId)
  const changes = compareRegister(reading, known)
  return yes({
    _id: importId,
    villageId,
    byId,
    fileId,
    state: reading.refused ? 'refused' : 'checked',
    at: now,
    report: reportOf(reading, changes),
    plan: reading.refused ? [] : planOf(reading, changes, known, villageId, now),
    cursor: 0,
    rev: 0,
  })
}

/** An import as the village sees it. */
export function viewOf({
  _id,
  state,
  report,
  plan,
  cursor,
}: ImportDocument): OutputOf<'people.importRegister'> {
  return { importId: _id, state, report, written: cursor, toWrite: plan.length }
}
