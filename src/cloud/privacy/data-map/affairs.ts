import type { NoticeDocument } from '../../notice/documents'
import type { FileDocument } from '../../platform/files'
import type { RequestDocument } from '../../request/documents'
import type { Described } from './map'

const requests: Described<RequestDocument> = {
  what: '一件事',
  why: '办事、答复、到期往上报',
  who: '本人、经办的人、管得着的上级；要回避的人看不到',
  fields: {
    villageId: '哪个村',
    laneId: '哪条巷',
    subjectId: '谁的事',
    subject: '姓名、巷、户号',
    actorId: '谁写下的',
    basis: '替人说的凭据和本人原话',
    category: '哪一类',
    said: '说的话、照片、录音',
    circle: '哪些人能看',
    bypass: '要不要回避巷长',
    barred: '不让看的人',
    readers: '能看的两长',
    state: '走到哪一步',
    level: '报到哪一级',
    owner: '现在谁办',
    filedAt: '什么时候说的',
    clock: '从哪天算、算几天',
    acceptedAt: '什么时候接的',
    acceptDueAt: '最晚什么时候接',
    dueAt: '最晚什么时候办好',
    provisional: '日子会不会再算一次',
    riseAt: '什么时候往上报',
    lateSince: '从什么时候晚的',
    waitsUntil: '等回话等到什么时候',
    reminded: '提醒过没有',
    answeredAt: '什么时候答复的',
    closedAt: '什么时候办完的',
    rating: '解决了吗、满意吗',
    reopened: '又办了几次',
    history: '谁在什么时候做了什么、说了什么',
    rev: '改过几次',
    desks: '在谁的桌上',
    wakesAt: '下次什么时候会变',
    gone: '到期删掉了什么、哪天删的',
  },
}

const files: Described<FileDocument> = {
  what: '一个文件：录音、照片、花名册表格、拿走的那一份',
  why: '跟着一件事走',
  who: '能看那件事的人；照片要先过微信的检查',
  stays: '花名册表格跟着录入留着',
  fields: {
    ownerId: '谁传的',
    kind: '哪一种',
    state: '传好了、挂上了、要删了',
    attachedTo: '挂在哪件事上',
    fileId: '在云里的位置',
    until: '没挂上的留到什么时候',
    check: '微信检查照片的结果',
  },
}

const notices: Described<NoticeDocument> = {
  what: '一份公开',
  why: '村务公开',
  who: '公开的所有人看；本村的绑定了的人看',
  stays: '村务档案，一直留',
  fields: {
    villageId: '哪个村',
    templateId: '哪一类',
    version: '第几版',
    previousHash: '上一版的指纹',
    state: '走到哪一步',
    rev: '改过几次',
    content: '标题、正文、表格、经办人、电话',
    writerIds: '谁写的',
    sentBack: '退回的原因',
    check: '村监会的意见',
    decision: '联席会议',
    publication: '谁发的',
    board: '贴在哪、哪天到哪天',
    heldById: '写的人离任后谁接着写',
    waitsFor: '等谁',
    changedAt: '什么时候动过',
    publishedKey: '排先后用',
    hash: '这一版的指纹',
    history: '谁在什么时候做了哪一步',
  },
}

const settings: Described<{ tries: number; usedBy: string | null }> = {
  what: '第一位县管理员的一次性口令用过没有',
  why: '只能用一次',
  who: '谁也看不到',
  stays: '一直留',
  fields: { tries: '输错几次', usedBy: '谁用的' },
}

/** What people tell, what hangs on it, what is published. */
export const affairsMap = { requests, files, notices, settings }
