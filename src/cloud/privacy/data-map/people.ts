import type {
  AccountDocument,
  CareDocument,
  CodeDocument,
  HouseholdDocument,
  LaneDocument,
  PersonDocument,
  RoleDocument,
  VillageDocument,
} from '../../people/documents'
import type { ImportDocument } from '../../people/register/documents'
import type { HandoverDocument } from '../../people/terms/documents'
import type { ProposalDocument } from '../../people/terms/proposals/documents'
import type { Described } from './map'

const accounts: Described<AccountDocument> = {
  what: '微信账号与人的对应（编号是微信给的 openid，只存在这里）',
  why: '认出是谁在用',
  who: '谁也看不到，只有程序自己用',
  stays: '到本人注销为止',
  fields: {
    personId: '对应的人；注销后为空',
    ask: '正在请谁确认绑定：人、巷长、时间、村',
    codeTries: '输错绑定码的次数，防止乱试',
    writes: '这一阵写了几次，防止乱写',
  },
}

const codes: Described<CodeDocument> = {
  what: '绑定码（只存算过的摘要）',
  why: '没有手机号的人也能绑定',
  who: '发码的村干部或两长看到一次，之后谁也看不到',
  fields: {
    villageId: '哪个村',
    start: '前三位的摘要',
    hash: '六位的摘要',
    byId: '谁发的',
    until: '到什么时候',
    tries: '输错几次',
    usedBy: '用过没有（账号的摘要）',
  },
}

const villages: Described<VillageDocument> = {
  what: '村',
  why: '村的牌子和邻里中心',
  who: '所有人',
  stays: '一直留',
  fields: {
    name: '村名',
    township: '镇名',
    state: '在录还是录好了',
    importing: '正在录的那一次',
    termId: '安排好的换届',
    proposalId: '村里提出、还没定的换人',
    center: '邻里中心的名字、电话、阶段',
    officePhone: '村委会电话',
    marketDays: '逢集的日子',
  },
}

const lanes: Described<LaneDocument> = {
  what: '巷',
  why: '按巷找人',
  who: '村里、镇里、县里',
  stays: '花名册，一直留',
  fields: { villageId: '哪个村', name: '巷名', order: '先后', rev: '改过几次' },
}

const households: Described<HouseholdDocument> = {
  what: '户',
  why: '每户有一位两长负责',
  who: '本户、负责的两长、村里；镇里县里只看数',
  stays: '花名册，一直留',
  fields: {
    villageId: '哪个村',
    laneId: '哪条巷',
    number: '户号',
    order: '先后',
    headId: '负责的两长',
    headHistory: '从前由谁负责',
    standIn: '谁在代管、从哪天到哪天',
    closed: '销户：哪天、谁办的',
    rev: '改过几次',
    changes: '手工改过什么：谁、哪天、从什么改成什么',
  },
}

const people: Described<PersonDocument> = {
  what: '人（花名册的一行）',
  why: '认出是谁、住哪、多大、找得到',
  who: '本人、本户（不含手机）、负责的两长、村里；电话只给要办他的事的人',
  stays: '花名册，一直留；身份证号不收',
  fields: {
    name: '姓名',
    birth: '出生年月',
    gender: '性别',
    phone: '手机号',
    villageId: '哪个村',
    householdId: '哪一户',
    laneId: '哪条巷',
    relation: '与户主关系',
    livesAlone: '是否独居',
    note: '花名册备注（号码已遮住）',
    guardians: '孩子由谁做主',
    left: '迁走或过世：哪天、原来在哪',
    unsettled: '还有事没停完',
    rev: '改过几次',
    changes: '手工改过什么：谁、哪天、从什么改成什么',
    told: '家里谁收通知：谁、哪天、怎么定的',
    finders: '找人用的字头和手机后四位',
  },
}

const roles: Described<RoleDocument> = {
  what: '职务',
  why: '谁能办什么',
  who: '村里、镇里、县里；两长和干部的名字村民也看',
  stays: '一直留，谁在什么时候担任什么',
  fields: {
    personId: '谁',
    role: '什么角色',
    placeId: '哪个村、镇、县',
    post: '职务名',
    service: '哪一项服务',
    from: '从',
    to: '到',
    households: '自己管几户',
    givenById: '谁给的',
    successorId: '谁接',
    endReason: '为什么结束',
    endedById: '谁结束的',
    countedBy: '上次由哪次录入改的数',
  },
}

const handovers: Described<HandoverDocument> = {
  what: '交接（换届、离任）',
  why: '谁的事交给谁',
  who: '村里、镇里、县里',
  stays: '一直留',
  fields: {
    kind: '离任还是换届',
    villageId: '哪里',
    state: '走到哪一步',
    households: '各人留下的户',
    at: '哪一刻起',
    byId: '谁办的',
    madeAt: '什么时候定的',
    reason: '为什么',
    lines: '每一项职务：谁交、谁接',
    rev: '改过几次',
    pending: '还没写进职务的行',
    becomes: '写完是什么',
    history: '谁定的、谁改的、哪天',
  },
}

const proposals: Described<ProposalDocument> = {
  what: '村里提出的换人（镇里还没定或定过了）',
  why: '村里先写好，镇里同意才换',
  who: '村干部、包村的镇干部、县里；新人的手机只给写的人和定的人',
  stays: '一直留；定了或收回后不再存手机',
  fields: {
    villageId: '哪个村',
    state: '走到哪一步',
    rev: '改过几次',
    date: '从哪天起',
    changes: '哪个职务、谁接（新人写了姓名和手机）',
    reason: '为什么退回',
    sentAt: '什么时候提的',
    history: '谁提、谁退、谁定、谁收回，哪天',
    termId: '成了哪一次换届',
  },
}

const cares: Described<CareDocument> = {
  what: '授权（谁能替谁办）',
  why: '外地的子女替老人办',
  who: '双方、负责的两长、村里',
  stays: '到任何一方收回；以后作为记录',
  fields: {
    granteeId: '替人办的人',
    forPersonId: '谁的事',
    service: '哪一项',
    name: '写的名字',
    phone: '写的手机号',
    from: '从',
    to: '到',
    history: '给、收、谁、怎么答应的',
    waitsFor: '等哪个手机号来认',
    rev: '改过几次',
  },
}

const imports: Described<ImportDocument> = {
  what: '花名册录入的一次',
  why: '录到一半能接着录，录错能撤',
  who: '录入的干部看结果；要写的内容谁也看不到',
  stays: '一直留，撤回要用',
  fields: {
    villageId: '哪个村',
    seq: '第几次',
    byId: '谁录的',
    fileId: '表格文件',
    state: '走到哪一步',
    at: '什么时候',
    report: '哪些行有问题',
    plan: '要写进去的人、户、巷、职务',
    toWrite: '一共几条',
    cursor: '写到第几条',
  },
}

/** People, where they belong, who may do what for whom. */
export const peopleMap = {
  accounts,
  codes,
  villages,
  lanes,
  households,
  people,
  roles,
  handovers,
  proposals,
  cares,
  imports,
}
