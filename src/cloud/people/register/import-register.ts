import { no, yes, type Answer } from '../../../domain/answer'
import { dateOf } from '../../../domain/calendar/moment'
import { can } from '../../../domain/people/can'
import { ownHouseholdsLimit } from '../../../domain/people/head-rules'
import { compareRegister } from '../../../domain/people/register/compare-register'
import { parseRegister } from '../../../domain/people/register/parse-register'
import type { Context, Handler } from '../../api/handler'
import { add, count, getOne } from '../../platform/database'
import { attachFile, readFile } from '../../platform/files'
import { idOfKey } from '../../platform/ids'
import type { VillageDocument } from '../documents'
import { applyImport } from './apply-import'
import { closeVillage, openVillage } from './closed-village'
import type { ImportDocument, PlannedWrite } from './documents'
import { viewOf } from './view'
import { knownVillage, type KnownIds } from './known-village'
import { planOf } from './plan'
import { readSheets } from './read-sheets'
import { reportOf } from './report'

/**
 * people.importRegister: the whole file is read and judged before the first write. `apply: false` is a dry run;
 * with `apply: true` the village is closed from the reading on, and the same key goes on where a crash stopped it.
 */
export const importRegister: Handler<'people.importRegister'> = async (
  { villageId, fileId, apply },
  context,
) => {
  const { viewer, now, openid, key } = context
  if (!can(viewer, 'import-register', { villageId }, now)) return no('not-allowed')
  const importId = idOfKey('i', openid, key)
  const earlier = await applyImport(importId)
  if (earlier) return yes(viewOf(earlier))
  const village = await getOne<VillageDocument>('villages', villageId)
  if (!village) return no('not-found')
  const wish = { importId, villageId, fileId }
  if (apply) return closeAndApply(wish, context)
  if (village.state !== 'ready') return no('village-being-set-up')
  const made = await readInto(wish, context)
  if (!made.ok) return made
  await add('imports', { ...made.value, plan: [] })
  return yes(viewOf(made.value))
}

interface Wish {
  importId: string
  villageId: string
  fileId: string
}

async function closeAndApply(wish: Wish, context: Context): ReturnType<Handler<'people.importRegister'>> {
  const { importId, villageId } = wish
  if (!(await closeVillage(villageId, importId, context.now))) return no('village-being-set-up')
  try {
    const made = await readInto(wish, context)
    if (!made.ok || made.value.state === 'refused') {
      if (made.ok) await add('imports', { ...made.value })
      await openUnlessApplying(wish)
      return made.ok ? yes(viewOf(made.value)) : made
    }
    await add('imports', { ...made.value, state: 'applying' })
  } catch (error) {
    await openUnlessApplying(wish)
    throw error
  }
  const applied = await applyImport(importId)
  if (!applied) throw new Error(`import ${importId} is gone`)
  return yes(viewOf(applied))
}

/** Unless the import is being written all the same: by another call with this key, or its answer was lost. */
async function openUnlessApplying({ importId, villageId }: Wish): Promise<void> {
  const standing = await getOne<ImportDocument>('imports', importId)
  if (standing?.state !== 'applying') await openVillage(villageId, importId)
}

async function readInto(
  { importId, villageId, fileId }: Wish,
  { viewer, now }: Context,
): Promise<Answer<ImportDocument, 'file-not-yours' | 'not-a-spreadsheet' | 'head-has-twenty'>> {
  const byId = viewer.person?.id ?? ''
  if (!(await attachFile(fileId, 'register', byId, villageId))) return no('file-not-yours')
  const sheets = await readSheets(await readFile(fileId))
  if (!sheets) return no('not-a-spreadsheet')
  const reading = parseRegister(sheets, dateOf(now))
  const known = await knownVillage(villageId)
  const changes = compareRegister(reading, known)
  const plan = reading.refused ? [] : planOf(reading, changes, known, villageId, now)
  const overfull = headOverLimit(plan, known)
  if (overfull !== null) return no('head-has-twenty', overfull)
  return yes({
    _id: importId,
    villageId,
    seq: 1 + (await count('imports', { villageId })),
    byId,
    fileId,
    state: reading.refused ? 'refused' : 'checked',
    at: now,
    report: reportOf(reading, changes),
    plan,
    toWrite: plan.length,
    cursor: 0,
  })
}

/** A head who has got other households in the program since, and would have too many with those of the file. */
function headOverLimit(plan: PlannedWrite[], { headRoles }: KnownIds): string | null {
  const held = new Map([...headRoles.values()].map((row) => [row._id, row]))
  for (const one of plan) {
    const role = 'headRoleId' in one ? held.get(one.headRoleId) : undefined
    if (role && 'headRoleId' in one && role.households + one.add > ownHouseholdsLimit) return role.personId
  }
  return null
}
