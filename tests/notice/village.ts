import type { OutputOf } from '../../src/contract'
import type { NoticeContent } from '../../src/domain/notice/notice'
import { personaOf } from '../../src/local/personas'
import type { Post, RoleName, StaffService } from '../../src/domain/people/roles'
import { accountsContent, villageId } from './builders'
import { adminCode, openVillage, valueOf, type Village } from '../village'

export const neighbourId = '370827999202'

interface Office {
  role: Exclude<RoleName, 'resident' | 'on-duty'>
  placeId: string
  post?: Post
  service?: StaffService
}

async function appoint(village: Village, key: string, home: string, ...offices: Office[]): Promise<void> {
  const { name, phone, openid } = personaOf(key)
  for (const office of offices)
    valueOf(
      await village.tell('county', 'people.grantRole', {
        who: { name, phone: phone ?? '', villageId: home },
        ...office,
      }),
    )
  valueOf(await village.tell(key, 'people.bindByPhone', { code: `phone-${openid}` }))
}

/** Two villages: in the first those who work on notices and the cook; the doctor lives in the second. */
export async function openNoticeVillage(): Promise<Village> {
  const village = await openVillage({ now: '2026-11-12T10:00:00' })
  valueOf(
    await village.tell('county', 'people.claimFirstAdmin', {
      code: adminCode,
      name: '赵敏',
      countyId: '370827',
    }),
  )
  for (const [id, name] of [
    [villageId, '柳河村'],
    [neighbourId, '石桥村'],
  ] as const)
    valueOf(
      await village.tell('county', 'people.setUpVillage', {
        villageId: id,
        name,
        township: '柳河镇',
        officePhone: '0537-6000001',
        center: { stage: 'in-use', name: `${name}邻里中心`, phone: '0537-6000002' },
        marketDays: [5, 0],
      }),
    )
  const officer = { role: 'village-officer', placeId: villageId } as const
  await appoint(village, 'bookkeeper', villageId, { ...officer, post: 'bookkeeper' })
  await appoint(village, 'director', villageId, { ...officer, post: 'committee-director' })
  await appoint(village, 'supervisor', villageId, { role: 'supervisor', placeId: villageId })
  await appoint(village, 'cook', villageId, { role: 'service-staff', placeId: villageId, service: 'canteen' })
  await appoint(village, 'doctor', neighbourId, {
    role: 'service-staff',
    placeId: neighbourId,
    service: 'clinic',
  })
  return village
}

type StepDone = OutputOf<'notice.draft'>

/** The bookkeeper's draft of October's accounts. */
export async function drafted(village: Village, more: Partial<NoticeContent> = {}): Promise<StepDone> {
  const input = { villageId, templateId: 'accounts' as const, content: accountsContent(more) }
  return valueOf(await village.tell('bookkeeper', 'notice.draft', input))
}

/** … looked through by the supervisor. */
export async function checked(village: Village, more: Partial<NoticeContent> = {}): Promise<StepDone> {
  const { noticeId, rev } = await drafted(village, more)
  const yes = { noticeId, rev, opinion: '看过，同意', letPass: [] }
  return valueOf(await village.tell('supervisor', 'notice.check', yes))
}

/** … decided by the joint meeting. */
export async function decided(village: Village, more: Partial<NoticeContent> = {}): Promise<StepDone> {
  const { noticeId, rev } = await checked(village, more)
  const meeting = { noticeId, rev, date: '2026-11-11', present: 7 }
  return valueOf(await village.tell('director', 'notice.decide', meeting))
}

/** … published by the director. */
export async function published(village: Village, more: Partial<NoticeContent> = {}): Promise<StepDone> {
  const { noticeId, rev } = await decided(village, more)
  return valueOf(await village.tell('director', 'notice.publish', { noticeId, rev }))
}

/** … on the board until the 26th. */
export async function posted(village: Village, more: Partial<NoticeContent> = {}): Promise<StepDone> {
  const { noticeId, rev } = await published(village, more)
  const board = { noticeId, rev, places: ['村委会公开栏'], from: '2026-11-12', to: '2026-11-26' }
  return valueOf(await village.tell('bookkeeper', 'notice.post', board))
}
