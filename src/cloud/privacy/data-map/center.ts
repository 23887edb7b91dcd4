import type { PickupsDocument } from '../../booking/class/child-facts'
import type { ShiftDocument } from '../../duty/documents'
import type {
  BookingDocument,
  ServiceDocument,
  ServiceDraftDocument,
  SessionDocument,
} from '../../booking/documents'
import type { CenterDocument } from '../../center/documents'
import type { StandingDocument } from '../../booking/standing/documents'
import type { AuditDocument } from '../../platform/audit'
import type { ConsentDocument } from '../documents'
import type { Described } from './map'

const times = {
  startsAt: '开始',
  endsAt: '结束',
  opensAt: '几时起能订',
  closesAt: '几时截止',
  phoneUntil: '电话订到几时',
  cancelUntil: '几时前能退',
  lateCancel: '晚退怎么算',
} as const

const services: Described<ServiceDocument> = {
  what: '邻里中心的一项服务',
  why: '开什么、几点、多少钱',
  who: '所有人',
  stays: '开着就留',
  fields: {
    villageId: '哪个村',
    service: '哪一项',
    name: '名字',
    place: '在哪',
    phone: '电话',
    timetable: '哪几天、几点、多少人',
    terms: '几岁能来、带几位、多少钱',
    menus: '菜单',
    run: '送饭先走哪条巷',
    presence: '大夫在不在、几点回来、谁写的',
    rev: '改过几次',
    lastKey: '上一次改的编号，免得改两遍',
    settling: '谁改的，哪些场次还没跟着改',
  },
}

const centers: Described<CenterDocument> = {
  what: '邻里中心有什么',
  why: '村民看有什么、几点开、打哪个电话',
  who: '所有人；草稿只给本村专职管理、村干部',
  stays: '开着就留',
  fields: {
    villageId: '哪个村',
    facilities: '有什么、在哪、几点开、电话',
    rev: '改过几次',
    draft: '等着定的、退回的，为什么',
    history: '谁写的、谁定的',
  },
}

const serviceDrafts: Described<ServiceDraftDocument> = {
  what: '一项服务要怎么改的草稿',
  why: '专职管理写好，书记或主任定',
  who: '本村专职管理、村干部',
  stays: '定了以后留着，看谁定的',
  fields: {
    villageId: '哪个村',
    service: '哪一项',
    state: '写着、交上去了、退回了、定了',
    rev: '改过几次',
    basedOn: '照着哪一版改的',
    settings: '名字、在哪、电话、几点、多少人、多少钱',
    reason: '为什么退回',
    changedAt: '什么时候',
    history: '谁写的、谁定的',
  },
}

const sessions: Described<SessionDocument> = {
  what: '一个场次',
  why: '留位置、点名',
  who: '管这一场的人看名单；看病只有大夫看名字；本人和家里看自己的',
  fields: {
    ...times,
    villageId: '哪个村',
    service: '哪一项',
    date: '哪天',
    part: '哪一段',
    name: '名字',
    terms: '几岁能来、带几位、多少钱',
    capacity: '能来几位',
    open: '开不开',
    closedBecause: '为什么不开',
    left: '还剩几位',
    roster:
      '谁订了、几份、多少钱、来没来、谁订的、怎么答应的；没来吃饭时谁问过、怎么说；孩子交给了谁、打过谁的电话',
    unwritten: '哪些人的预约行还没写完',
    waiting: '谁在排队，先来后到',
    sweep: '停开以后还有没有人没写到',
    subsidyListed: '补贴表做了没有',
    closedById: '谁停开的',
  },
}

const bookings: Described<BookingDocument> = {
  what: '一个人的一次预约（由场次的名单生成）',
  why: '本人查自己订了什么',
  who: '本人；订饭、课堂家里也看；看病只有本人和大夫',
  fields: {
    ...times,
    sessionId: '哪一场',
    personId: '谁',
    villageId: '哪个村',
    service: '哪一项',
    date: '哪天',
    name: '名字',
    open: '这一场开不开',
    price: '订的时候说好的价钱',
    delivery: '送不送到家',
    offer: '有没有给他留位子，留到几点',
    walkedIn: '没订直接来的',
    phoned: '截止以后打电话加的',
    handedTo: '孩子交给了谁、凭什么',
    standing: '是不是天天来吃订的',
    seats: '几份',
    guests: '带几位',
    state: '来没来',
    at: '什么时候订的',
    actorId: '谁订的',
    basis: '凭什么替他订',
    rev: '改过几次',
    subsidyListed: '补贴表做了没有',
  },
}

const shifts: Described<ShiftDocument> = {
  what: '半天坐班',
  why: '今天谁在邻里中心、打谁的电话；坐班的半天里能点名、能替人订',
  who: '村里人看名字，当天的能打电话',
  fields: {
    villageId: '哪个村',
    date: '哪天',
    half: '上午还是下午',
    personId: '谁坐班',
    from: '几点起',
    to: '几点止',
    rev: '改过几次',
    history: '谁排的、换过谁',
  },
}

const pickups: Described<PickupsDocument> = {
  what: '一个孩子谁能接（一个孩子一份）',
  why: '放学只把孩子交给家里说好的人',
  who: '监护人；当班的老师和邻里中心管理员；要问镇里的，村干部和镇里只看监护人的名字',
  fields: {
    villageId: '哪个村',
    adults: '能接的大人：姓名、和孩子什么关系、电话，最多三位',
    emergencyPhone: '急事打哪个电话',
    forToday: '只在那一天来接的人，谁写的',
    barred: '法院说不能接的监护人（要问镇里）',
    changedAt: '什么时候改的',
    keys: '最近几次操作的号，重发时不做两遍',
    gone: '到期删掉了什么、哪天删的',
    rev: '改过几次',
  },
}

const standing: Described<StandingDocument> = {
  what: '天天来吃：哪几天、哪一顿',
  why: '到日子自动订饭，不用天天订',
  who: '本人、家里、替他订饭的人、负责的两长、管食堂的人',
  stays: '天天来吃就留着；不来了以后的见下一列',
  fields: {
    personId: '谁',
    villageId: '哪个村',
    service: '哪一项',
    state: '还来不来',
    parts: '哪一顿',
    weekdays: '星期几',
    delivery: '送不送到家',
    from: '从哪天起',
    pauses: '哪几天不吃：外出、住院、谁说的',
    at: '什么时候定的',
    actorId: '谁定的',
    basis: '凭什么替他定',
    keys: '防止同一下点两次',
    rev: '改过几次',
    nextAt: '下次什么时候订',
  },
}

const consents: Described<ConsentDocument> = {
  what: '同意（看病、忌口、不满 14 岁的孩子、录音，各是各的）',
  why: '敏感信息要单独同意',
  who: '本人、孩子的监护人',
  stays: '没收回就留着；收回以后的见下一列',
  fields: {
    personId: '谁的',
    kind: '哪一项',
    state: '同意还是收回了',
    version: '同意的是哪一版说明',
    changedAt: '什么时候',
    note: '忌口：不能吃哪样',
    history: '每次同意和收回：谁、怎么说的',
    rev: '改过几次',
  },
}

const audits: Described<AuditDocument> = {
  what: '查看记录：干部看了谁的户里信息、孩子、看病预约',
  why: '让本人知道谁看过',
  who: '本人（孩子的监护人）看全部；村监会、镇里、县里只看谁看的、看了几位，不看是谁的',
  fields: {
    actorId: '谁看的',
    as: '以什么职务',
    personIds: '看了谁',
    what: '看了什么',
    why: '为什么',
    villageId: '哪个村',
    at: '什么时候',
  },
}

/** What the center keeps of people, what they agreed to, who looked. */
export const centerMap = {
  services,
  centers,
  serviceDrafts,
  sessions,
  bookings,
  pickups,
  shifts,
  standing,
  consents,
  audits,
}
