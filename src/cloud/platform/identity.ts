import type { Viewer } from '../../domain/people/viewer'
import type { WriteCount } from '../../domain/people/write-limit'
import { deskOf } from '../../domain/duty/shift'
import { hasNoAccount } from '../../domain/people/lives/person-lines'
import type {
  AccountDocument,
  CareDocument,
  HouseholdDocument,
  PersonDocument,
  RoleDocument,
  VillageDocument,
} from '../people/documents'
import type { ShiftDocument } from '../duty/documents'
import { grantOf } from '../people/role-grants'
import { aggregate } from './database'

/** Who is asking, and the household and village that he belongs to. */
export interface Identity {
  openid: string
  viewer: Viewer
  household: HouseholdDocument | null
  village: VillageDocument | null
  /** Whether the account has a document yet. */
  known: boolean
  /** How often it has written of late. */
  writes: WriteCount | null
  /** How many wrong codes it has typed, since when. */
  codeTries: AccountDocument['codeTries']
}

type IdentityRow = AccountDocument & {
  person: PersonDocument[]
  household: HouseholdDocument[]
  village: VillageDocument[]
  roles: RoleDocument[]
  cares: CareDocument[]
  shifts: ShiftDocument[]
}

/** Reads everything about the account in one database call; an account never seen is an unbound visitor. */
export async function identify(openid: string): Promise<Identity> {
  const [row] = await aggregate<IdentityRow>('accounts', (pipeline) =>
    pipeline
      .match({ _id: openid })
      .lookup({ from: 'people', localField: 'personId', foreignField: '_id', as: 'person' })
      .lookup({ from: 'roles', localField: 'personId', foreignField: 'personId', as: 'roles' })
      .lookup({ from: 'shifts', localField: 'personId', foreignField: 'personId', as: 'shifts' })
      .lookup({ from: 'cares', localField: 'personId', foreignField: 'granteeId', as: 'cares' })
      .lookup({ from: 'households', localField: 'person.householdId', foreignField: '_id', as: 'household' })
      .lookup({ from: 'villages', localField: 'person.villageId', foreignField: '_id', as: 'village' }),
  )
  const person = row?.person[0]
  // A dead man's account is nobody's from that moment on, whether or not it has been let go yet.
  const counted = { known: row !== undefined, writes: row?.writes ?? null, codeTries: row?.codeTries }
  if (!row || !person || hasNoAccount(person)) return { ...unbound(openid), ...counted }
  return {
    openid,
    ...counted,
    viewer: {
      person: {
        id: person._id,
        name: person.name,
        villageId: person.villageId,
        householdId: person.householdId,
        laneId: person.laneId,
        ...(person.left && { movedOut: true }),
      },
      roles: [...row.roles.map(grantOf), ...row.shifts.map(deskOf)],
      grants: row.cares.map(({ forPersonId, service, from, to }) => ({ forPersonId, service, from, to })),
    },
    household: row.household[0] ?? null,
    village: row.village[0] ?? null,
  }
}

function unbound(openid: string): Omit<Identity, 'known' | 'writes' | 'codeTries'> {
  return { openid, viewer: { person: null, roles: [], grants: [] }, household: null, village: null }
}
