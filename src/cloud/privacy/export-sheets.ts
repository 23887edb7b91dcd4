import type { OutputOf } from '../../contract'
import type { ToldEvent } from '../../domain/people/told/choice'
import type { BookingDocument } from '../booking/documents'
import type { StandingDocument } from '../booking/standing/documents'
import type { CareDocument } from '../people/documents'
import type { RequestDocument } from '../request/documents'
import type { ConsentDocument } from './documents'
import type { Look } from './looks'

/** Everything that is stored about one person. */
export interface OwnData {
  person: OutputOf<'privacy.mine'>['person']
  bookings: BookingDocument[]
  requests: RequestDocument[]
  standing: StandingDocument | null
  consents: ConsentDocument[]
  cares: CareDocument[]
  told: ToldEvent[]
  looks: Look[]
}
type Cell = string | number | null
interface Sheet {
  name: string
  rows: Cell[][]
}

const day = (moment: string | null): string => (moment ?? '').replace('T', ' ').slice(0, 16)

const consentNames = { clinic: '看病', allergy: '忌口', child: '孩子上课', voice: '录音' }
const stateNames = { given: '同意', withdrawn: '收回了' }
const lookNames = { 'household-file': '户里的信息', child: '孩子的信息', clinic: '看病的预约' }
const seatNames: Record<string, string> = {
  confirmed: '约好了',
  'checked-in': '来了',
  'no-show': '没来',
  cancelled: '退了',
  'late-cancel': '晚退',
}
const careNames = { meal: '订饭', clinic: '看病', class: '课堂', request: '说事' }

/** The sheets of the file, each with its line of names; of other people nothing but who looked stands in them. */
export function ownSheets(own: OwnData): Sheet[] {
  const { person, bookings, standing, requests, consents, cares, told, looks } = own
  return [
    { name: '我', rows: registerRows(person) },
    {
      name: '预约',
      rows: [
        ['日期', '项目', '几份', '怎么样'],
        ...bookings.map(({ date, name, seats, state }) => [date, name, seats, seatNames[state] ?? state]),
      ],
    },
    {
      name: '天天来吃',
      rows: [
        ['从', '星期几', '怎么样'],
        ...(standing
          ? [[standing.from, weekdaysOf(standing), standing.state === 'running' ? '来吃' : '不来了']]
          : []),
        ...(standing?.pauses ?? []).map(({ from, to }) => [from, `到 ${to}`, '不吃']),
      ],
    },
    { name: '我的事', rows: [['哪天', '谁', '说了什么'], ...requests.flatMap(saidRows)] },
    {
      name: '同意过的',
      rows: [
        ['哪一项', '怎么样', '哪天'],
        ...consents.map((one) => [
          `${consentNames[one.kind]}${one.note ? `：${one.note}` : ''}`,
          stateNames[one.state],
          day(one.changedAt),
        ]),
      ],
    },
    {
      name: '谁能替我办',
      rows: [
        ['哪一项', '从', '到'],
        ...cares.map(({ service, from, to }) => [careNames[service], day(from), day(to)]),
      ],
    },
    {
      name: '家里谁收通知',
      rows: [
        ['哪一项', '告诉家里几位', '哪天定的'],
        ...told.map(({ topic, to, at }) => [careNames[topic], to ? to.length : '改回原来的', day(at)]),
      ],
    },
    {
      name: '谁看过',
      rows: [
        ['哪天', '谁', '看了什么'],
        ...looks.map(({ at, as, actor: [actor], what }) => [
          day(at),
          as.role === 'township-officer' ? '镇里干部' : (actor?.name ?? ''),
          lookNames[what],
        ]),
      ],
    },
  ]
}

const weekdaysOf = ({ weekdays }: StandingDocument): string =>
  weekdays.map((day) => ['日', '一', '二', '三', '四', '五', '六'][day]).join('、')

function registerRows(person: OwnData['person']): Cell[][] {
  const { name, gender, birth, phone, lane, house, relation, livesAlone, note } = person
  return [
    ['姓名', name],
    ['性别', gender === null ? '' : gender === 'male' ? '男' : '女'],
    ['出生', birth],
    ['手机', phone],
    ['巷', lane],
    ['户号', house],
    ['与户主关系', relation],
    ['独居', livesAlone ? '是' : '否'],
    ['备注', note],
  ]
}

/** What was said in a matter, line by line: by the person herself, else by those who answered. */
function saidRows({ subjectId, filedAt, said, history }: RequestDocument): Cell[][] {
  const answers = history.flatMap(({ at, by, said: words }) =>
    words?.words ? [[day(at), by?.personId === subjectId ? '我' : '办事的人', words.words]] : [],
  )
  const first = said.words ?? (said.recording ? '（录音）' : '（已删）')
  return [[day(filedAt), '我', first], ...answers.filter(([, , words]) => words !== said.words)]
}
