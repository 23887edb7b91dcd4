import type { Post, RoleName, StaffService } from '../../domain/people/roles'
import type { PeopleRefusal } from '../stores/people-store'
import { commonSentences } from './common'

/** What a role is called in the village. */
export const roleWords = {
  resident: '居民',
  'group-head': '联户长',
  'lane-chief': '巷长',
  'center-keeper': '中心专职管理',
  'on-duty': '今天坐班',
  'service-staff': '服务人员',
  'village-officer': '村干部',
  supervisor: '村监会',
  'township-officer': '包村干部',
  'county-admin': '县里管理员',
} as const satisfies Record<RoleName, string>

export const postWords = {
  'party-secretary': '书记',
  'committee-director': '村委会主任',
  'committee-member': '村委会委员',
  'party-member': '支委',
  'discipline-member': '纪检委员',
  'women-chair': '妇联主席',
  bookkeeper: '报账员',
  clerk: '文书',
  'mediation-director': '调解主任',
  'first-secretary': '第一书记',
  'sentiment-secretary': '民情书记',
} as const satisfies Record<Post, string>

export const staffServiceWords = {
  canteen: '食堂',
  clinic: '卫生室',
  class: '四点半课堂',
} as const satisfies Record<StaffService, string>

/** The office in the words of the village: the post says more than the role. */
export function officeWord(held: {
  role: RoleName
  post?: Post | null
  service?: StaffService | null
}): string {
  if (held.post) return postWords[held.post]
  return held.service ? staffServiceWords[held.service] : roleWords[held.role]
}

export const peopleSentences = {
  ...commonSentences,
  'not-allowed': '这件事您办不了，请打电话问镇里。',
  'village-being-set-up': '村里正在录花名册，请过几分钟再来。',
  'not-a-head': '他不是巷长或联户长，请换一位。',
  'head-has-twenty': '一位最多管 20 户，请少选几户或换一位。',
  'other-village': '他不管这个村，请换一位。',
  'same-person': '不能替自己，请换一位。',
  'stands-in-for-two': '他已经替了两位，请换一位。',
  'dates-wrong': '日期不对，请再选一次。',
  'place-wrong': '这个担子不在这里，请再选一次。',
  'post-missing': '请选一个职务。',
  'service-missing': '请选一个地方。',
  'too-young': '不满 18 岁，不能任职，请换一位。',
  'supervisor-conflict': '村监会的人不能兼这一职，请换一位。',
  'has-it-already': '他已经担着了，不用再加。',
  'last-admin': '这是最后一位管理员，请先加一位。',
  'successor-needed': '他还管着户，请先选谁来接。',
  'ended-already': '已经不担了，请返回看看。',
  'not-in-office': '接的人现在没有职务，请换一位。',
} as const satisfies Record<PeopleRefusal, string>

export const peopleWords = {
  title: '人与巷',
  trouble: ['网络不好，', '现在看不到'],
  which: ['看', '哪个村'],
  noVillage: ['还没有您管的村，', '请县里先加上'],
  otherVillage: '换一个村',
  withoutHead: (lane: string, count: number) => `${lane}有 ${count} 户没人管，请点开安排。`,
  lanes: '各条巷',
  heads: '巷长和联户长',
  roles: '村里管事的',
  households: (count: number) => `${count}户`,
  noHead: '还没有人管',
  noLanes: ['还没有花名册，', '先录进来'],
  find: '找人',
  findSide: ['改一改、', '添人、', '迁走'],
  register: '花名册',
  registerSide: ['从表格', '录进来'],
  add: '加一个人',
}

export const laneWords = {
  row: (number: string, name: string) => [`${number}户 `, name],
  side: (head: string, members: number) => [`${head} ·`, `${members} 口人`],
  stoodIn: (head: string, standIn: string) => `${head}，${standIn}替`,
  pick: '要换人管的，先点上。',
  give: (count: number) => `交给别人管 ${count} 户`,
  to: ['交给', '谁管'],
  now: (office: string, households: number) => [`${office} ·`, `现在 ${households} 户`],
  confirm: '就交给他',
  giving: '正在交',
  back: '再看看',
  other: '换一位',
  done: '交好了。',
}

export const holderWords = {
  who: '姓名',
  office: '担任',
  households: '管几户',
  since: '从哪天',
  lanes: '在哪条巷',
  gone: ['他已经', '不担了'],
  away: '请人替几天',
  whoStandsIn: '谁来替',
  howLong: '替几天',
  days: (days: number) => `${days} 天`,
  standIn: '就请他替',
  asking: '正在记',
  standsIn: '记好了，新的事先找替的人。',
  end: '不再担任',
  whoFollows: '他管的户谁来接',
  reason: '为什么',
  reasonHint: '比如 任期到了',
  reasonFirst: '先写为什么。',
  endNow: '确定不担了',
  ended: '记好了，现在起不担了。',
  cannot: '换人由书记、主任或文书来提。',
}

export const grantWords = {
  title: '加一个人',
  role: '担什么',
  post: '什么职务',
  service: '在哪里',
  name: '姓名',
  nameHint: '身份证上的名字',
  missing: '姓名和手机都要写。',
  phoneShort: '电话少了一位，请再看看。',
  change: '换',
  grant: '就加他',
  granting: '正在加',
  done: '加好了',
  doneNext: '他点“用手机号绑定”就进来了。',
  'secretary-supervises': '书记兼村监会，请和镇里说一声。',
  back: '回人与巷',
}
