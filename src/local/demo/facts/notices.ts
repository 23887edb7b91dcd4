import type { AccountRow, Ledger } from '../../../domain/notice/notice'

/** One line: day of the month, matter, 分, the other side. */
export type Line = [day: number, matter: string, direction: 'in' | 'out', amount: number, party: string]

/** How far an account has come. */
export type Reached = 'draft' | 'checked' | 'decided' | 'published' | 'posted'

/** One account; `{月}` in the title is its month. Its sentence is written from the sums, as the form does it. */
export interface AccountsStory {
  title: string
  ledger: Ledger
  opening: number
  lines: Line[]
  /** Which step it has reached by today. */
  reached: Reached
  /** 1: last month's, 2: those of the month before. */
  monthsBack: 1 | 2
}

export const signers = { handler: '孙丽', approver: '周建华', officePhone: '0537-6655013' } satisfies Partial<
  Record<keyof AccountRow | 'officePhone', string>
>

export const opinion = '看过，同意'
export const boardPlaces = ['村委会公开栏', '3巷口公开栏']
/** How many were at the joint meeting. */
export const present = 7

/** Last month's accounts on the board, and one account at each step before it. */
export const accountsStories: AccountsStory[] = [
  {
    title: '{月}村里的账',
    ledger: 'committee',
    opening: 4_519_030,
    reached: 'posted',
    monthsBack: 2,
    lines: [
      [7, '镇里拨助餐补贴', 'in', 1_560_000, '柳河镇政府'],
      [11, '中心买米面菜', 'out', 643_180, '柳河粮油店'],
      [20, '做饭师傅 2 人工钱', 'out', 560_000, '食堂师傅 2 人'],
      [27, '邻里中心电费', 'out', 54_200, '供电所'],
    ],
  },
  {
    title: '{月}村里的账',
    ledger: 'committee',
    opening: 4_821_650,
    reached: 'posted',
    monthsBack: 1,
    lines: [
      [8, '中心买米面菜', 'out', 685_230, '柳河粮油店'],
      [9, '机动地租金', 'in', 840_000, '承包户 3 家'],
      [12, '换路灯灯泡 12 个', 'out', 144_000, '老槐五金店'],
      [15, '镇里拨助餐补贴', 'in', 1_560_000, '柳河镇政府'],
      [16, '邻里中心电费', 'out', 128_650, '供电所'],
      [20, '做饭师傅 2 人工钱', 'out', 560_000, '食堂师傅 2 人'],
      [23, '3巷下水道清淤', 'out', 320_000, '顺通清淤队'],
      [26, '屋顶光伏分红', 'in', 240_000, '光伏合作社'],
      [28, '打印公开纸和墨', 'out', 35_700, '文星打印店'],
    ],
  },
  {
    title: '{月}合作社的账',
    ledger: 'collective',
    opening: 1_236_000,
    reached: 'published',
    monthsBack: 1,
    lines: [
      [10, '冷库租金', 'in', 360_000, '鲜丰果蔬行'],
      [18, '冷库修门', 'out', 42_000, '安达门窗店'],
    ],
  },
  {
    title: '{月}食堂的账',
    ledger: 'committee',
    opening: 90_400,
    reached: 'decided',
    monthsBack: 1,
    lines: [
      [5, '吃饭的人交的饭钱', 'in', 412_300, '订饭的村民'],
      [25, '买煤气 6 罐', 'out', 78_000, '镇煤气站'],
    ],
  },
  {
    title: '{月}修路灯的账',
    ledger: 'committee',
    opening: 300_000,
    reached: 'checked',
    monthsBack: 1,
    lines: [[14, '5巷装路灯 4 盏', 'out', 268_000, '光明电器行']],
  },
  {
    title: '{月}广场收摊位费',
    ledger: 'committee',
    opening: 0,
    reached: 'draft',
    monthsBack: 1,
    lines: [[25, '逢集摊位费', 'in', 64_000, '摆摊的 16 家']],
  },
]

/** Light notices, from draft to published in one step; `day` counts from today, `{周}` in the title is its weekday. */
export const announcements = [
  {
    templateId: 'outage',
    on: '-1d 16:00',
    title: '{周}上午停水',
    sentence: '上午八点到十一点停水，请先接好水。',
    day: '+1d',
    from: '08:00',
    to: '11:00',
    place: '1巷到4巷',
    whom: '住 1巷到4巷的人家',
  },
  {
    templateId: 'activity',
    on: '-27d 09:30',
    title: '镇医院来村里义诊',
    sentence: '量血压、测血糖都不要钱，带上身份证。',
    day: '+6w',
    from: '09:00',
    to: '11:00',
    place: '邻里中心卫生室',
    whom: '六十岁以上的老人先看',
  },
] as const
