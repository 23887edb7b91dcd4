import { readFileSync } from 'node:fs'
import type { AnswerOf, InputOf } from '../../src/contract'
import type { LocalCloud } from '../../src/local/open-local-cloud'
import { personaOf } from '../../src/local/personas'
import { adminCode, openVillage, valueOf, type Village } from '../village'

export const villageId = '370827999201'
export const register = 'demo/liuhe-register.xlsx'

/** 柳河村 put in by the county, its register not yet taken over. */
export async function openEmptyLiuhe(): Promise<Village> {
  const village = await openVillage()
  await putIn(village)
  return village
}

/** 柳河村 with the 385 households of its register. */
export async function openLiuhe(): Promise<Village> {
  const village = await openEmptyLiuhe()
  const { state } = valueOf(await importFile(village.cloud, register))
  if (state !== 'done') throw new Error(`the register came to ${state}`)
  return village
}

/** The county's first administrator puts the village in; once more changes nothing. */
export async function putIn(village: Pick<Village, 'tell'>): Promise<void> {
  const claim = { code: adminCode, name: '赵敏', countyId: '370827' }
  valueOf(await village.tell('county', 'people.claimFirstAdmin', claim, 'key-claim-first'))
  valueOf(
    await village.tell('county', 'people.setUpVillage', {
      villageId,
      name: '柳河村',
      township: '柳河镇',
      officePhone: '0537-6000001',
      center: { stage: 'in-use', name: '柳河邻里中心', phone: '0537-6000002' },
      marketDays: [5, 0],
    }),
  )
}

let files = 0

/** Uploads a spreadsheet through the doors that the phone uses, as the county's administrator. */
export async function upload(cloud: LocalCloud, file: string): Promise<string> {
  const { openid } = personaOf('county')
  const bytes = readFileSync(file)
  const prepared = await cloud.ask(
    'api',
    { name: 'file.prepare', input: { kind: 'register', bytes: bytes.length }, key: `file-${++files}-00000` },
    openid,
  )
  if ('errCode' in prepared) throw new Error(prepared.errMsg)
  const { path } = valueOf(prepared.result as AnswerOf<'file.prepare'>)
  const url = `${cloud.url}/_local/files?path=${encodeURIComponent(path)}`
  const answer = await fetch(url, { method: 'PUT', headers: { 'x-wx-openid': openid }, body: bytes })
  return ((await answer.json()) as { fileID: string }).fileID
}

/** Hands a spreadsheet to `office`, as the county's administrator. */
export async function importFile(
  cloud: LocalCloud,
  file: string,
  { apply = true, key = `import-${++files}-000` } = {},
): Promise<AnswerOf<'people.importRegister'>> {
  const input = { villageId, fileId: await upload(cloud, file), apply }
  const event = { name: 'people.importRegister', input, key }
  const answer = await cloud.ask('office', event, personaOf('county').openid)
  if ('errCode' in answer) throw new Error(answer.errMsg)
  return answer.result as AnswerOf<'people.importRegister'>
}

/** Gives somebody who lives elsewhere, or in the register, an office and binds him by his phone. */
export async function appoint(
  village: Village,
  key: string,
  office: Omit<InputOf<'people.grantRole'>, 'who'>,
): Promise<void> {
  const { name, phone, openid } = personaOf(key)
  const who = { name, phone: phone ?? '', villageId }
  valueOf(await village.tell('county', 'people.grantRole', { who, ...office }))
  valueOf(await village.tell(key, 'people.bindByPhone', { code: `phone-${openid}` }))
}

/** The director of the village committee and the officer of the township. */
export async function appointOfficers(village: Village): Promise<void> {
  const director = { role: 'village-officer', placeId: villageId, post: 'committee-director' } as const
  await appoint(village, 'director', director)
  await appoint(village, 'keeper', { role: 'center-keeper', placeId: villageId })
}
