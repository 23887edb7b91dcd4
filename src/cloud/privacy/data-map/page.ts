import { schema, type Going, type ProductCollection } from '../../platform/schema'
import { affairsMap } from './affairs'
import { centerMap } from './center'
import { peopleMap } from './people'

interface Entry {
  what: string
  why: string
  who: string
  stays?: string
  fields: Record<string, string>
}

/** Every collection with its description. */
export const dataMap: Record<string, Entry> = { ...peopleMap, ...centerMap, ...affairsMap }

const goingNames: Record<string, string> = {
  unattached: '没挂上的文件',
  recordings: '录音',
  pictures: '照片',
  rosters: '食堂的名单',
  clinics: '看病的名单',
  classes: '课堂的名单',
  bookings: '食堂的整条',
  appointments: '看病的整条',
  lessons: '课堂的整条',
  texts: '说的话、照片和录音的位置、本人原话',
  looks: '整条',
  consents: '收回了的',
  'old-codes': '整条',
  today: '只在那一天来接的人',
  pickups: '能接的大人和急事的电话',
}

function daysWord(days: number): string {
  if (days === 0) return '过了时候就删'
  return days % 365 === 0 ? `${days / 365} 年后删` : `${days} 天后删`
}

const counted: Record<string, string> = {
  closedAt: '从办完那天算',
  date: '从那天算',
  'forToday.date': '从那天算',
  at: '从看的那天算',
  changedAt: '从收回那天算',
  until: '从失效那刻算',
}

/** Counted from another thing than the field's name says in other collections. */
const countedOf: Record<string, string> = { pickups: '从最后一次改那天算' }

function goingWord({ name, days, since, after }: Going): string {
  const when = `${goingNames[name] ?? name}：${daysWord(days)}，${countedOf[name] ?? counted[since] ?? since}`
  return after ? `${when}，等补贴表导出以后` : when
}

/** How long a collection is kept: from the schema, which `tick` carries out. */
function howLong({ name, retention }: ProductCollection): string {
  const going = retention.flatMap((one) => ('goes' in one ? [goingWord(one)] : []))
  const stays = dataMap[name]?.stays
  return [...(stays ? [stays] : []), ...going].join('；')
}

function section(collection: ProductCollection): string {
  const entry = dataMap[collection.name]
  if (!entry) throw new Error(`${collection.name} has no description in cloud/privacy/data-map`)
  const rows = Object.entries(entry.fields).map(([field, what]) => `| \`${field}\` | ${what} |`)
  return [
    `## \`${collection.name}\`：${entry.what}`,
    '',
    `- 为什么：${entry.why}`,
    `- 谁看得到：${entry.who}`,
    `- 留多久：${howLong(collection)}`,
    '',
    '| 字段 | 是什么 |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** docs/privacy.md as it must be: `scripts/make-privacy.mjs` writes it, a test holds it. */
export function privacyPage(): string {
  return [
    '# 数据地图：记了什么、为什么、谁看、留多久',
    '',
    '这一页由 `scripts/make-privacy.mjs` 从数据库结构和 `src/cloud/privacy/data-map` 生成，不要手改。',
    '所有集合都只能由云函数读写（`ADMINONLY`）。到期的由定时函数 `tick` 删，县管理员在“查看记录”里先看得到。',
    '身份证号、位置、通讯录、党员身份一概不收。',
    '',
    'In short: one section for each collection of the database, with its purpose, its readers, how long it is kept and',
    'every field. The page is generated; the compiler holds the list of fields against the types of the documents.',
    '',
    ...schema.map(section),
  ].join('\n')
}
