import type {
  AccountDocument,
  CareDocument,
  HouseholdDocument,
  PersonDocument,
} from '../../../src/cloud/people/documents'
import type { RequestDocument } from '../../../src/cloud/request/documents'
import type { SessionDocument } from '../../../src/cloud/booking/documents'
import { serviceDefaults } from '../../../src/domain/booking/defaults'
import { personaOf } from '../../../src/local/personas'
import { valueOf, type Village } from '../../village'
import { appoint, openLiuhe, villageId } from '../liuhe'

/** 柳河村 with its register, its heads and officers bound, and the elder bound by her daughter's mother tongue: a yes. */
export async function openPeopledLiuhe(): Promise<Village> {
  const village = await openLiuhe()
  for (const who of ['chief', 'group-head', 'daughter', 'son', 'father'])
    valueOf(await village.tell(who, 'people.bindByPhone', { code: `phone-${personaOf(who).openid}` }))
  await appoint(village, 'director', {
    role: 'village-officer',
    placeId: villageId,
    post: 'committee-director',
  })
  await appoint(village, 'keeper', { role: 'center-keeper', placeId: villageId })
  await appoint(village, 'cook', { role: 'service-staff', placeId: villageId, service: 'canteen' })
  valueOf(
    await village.tell('director', 'booking.openService', {
      villageId,
      service: 'canteen',
      ...serviceDefaults.canteen,
      place: '邻里中心一楼',
      phone: null,
    }),
  )
  return village
}

/** What stands in the database, for what no answer may show. */
export class Documents {
  constructor(private readonly village: Village) {}

  private all<T>(collection: string): T[] {
    return this.village.cloud.emulator.documents(collection) as T[]
  }
  person(name: string): PersonDocument {
    const found = this.all<PersonDocument>('people').find((one) => one.name === name)
    if (!found) throw new Error(`nobody is called ${name}`)
    return found
  }
  household(id: string | null): HouseholdDocument {
    const found = this.all<HouseholdDocument>('households').find(({ _id }) => _id === id)
    if (!found) throw new Error(`no household ${id}`)
    return found
  }
  households(): HouseholdDocument[] {
    return this.all('households')
  }
  people(): PersonDocument[] {
    return this.all('people')
  }
  account(key: string): AccountDocument | undefined {
    return this.all<AccountDocument>('accounts').find(({ _id }) => _id === personaOf(key).openid)
  }
  session(id: string): SessionDocument | undefined {
    return this.all<SessionDocument>('sessions').find(({ _id }) => _id === id)
  }
  request(id: string): RequestDocument | undefined {
    return this.all<RequestDocument>('requests').find(({ _id }) => _id === id)
  }
  cares(): CareDocument[] {
    return this.all('cares')
  }
  codes(): { _id: string; hash: string; tries: number }[] {
    return this.all('codes')
  }
  held(headId: string): number {
    const roles = this.all<{ personId: string; role: string; households: number }>('roles')
    return roles.find((row) => row.personId === headId && row.role !== 'village-officer')?.households ?? 0
  }
}

/** Which person, as a screen that has just been opened shows her. */
export const which = (person: PersonDocument) => ({ personId: person._id, rev: person.rev ?? 0 })
