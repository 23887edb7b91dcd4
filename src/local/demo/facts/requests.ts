import type { CategoryName } from '../../../domain/request/categories'
import type { When } from '../when'

interface Spoken {
  words: string
}

/** What happens to a request afterwards: who does it, when, with which words. */
export type Step = { by: string; on: When } & (
  | { act: 'accept' | 'pass' }
  | ({ act: 'answer' | 'ask' } & Spoken)
  | ({ act: 'schedule'; date: string } & Spoken)
  | { act: 'rate'; satisfaction: 'satisfied' | 'fairly' }
)

/** One request of the village. */
export interface RequestStory extends Spoken {
  by: string
  on: When
  category: CategoryName
  /** A file that goes with it. */
  picture?: string
  /** Not to be seen by the head. */
  bypass?: true
  /** For an elder of the head's: by name, or one of his without a phone, counted from the last. */
  behalf?: ({ name: string } | { withoutPhone: number }) & {
    yes?: { how: 'in-person' | 'phone'; words: string }
  }
  then: Step[]
}

/** Requests in every state that a visitor of the preview should meet. */
export const requestStories: RequestStory[] = [
  // new
  {
    by: 'daughter',
    on: '-40m',
    category: 'facilities',
    words: '3巷口井盖松了，车一过就响，怕老人绊着。',
    picture: 'demo/manhole.jpg',
    then: [],
  },
  // taken by the head
  {
    by: 'father',
    on: '-1d 19:20',
    category: 'cleaning',
    words: '3巷东头垃圾桶两天没倒了，有味。',
    then: [{ by: 'chief', on: '-1d 20:05', act: 'accept' }],
  },
  // passed on to the village
  {
    by: 'father',
    on: '-1d 17:40',
    category: 'facilities',
    words: '3巷中间下水道返水，一下雨就漫出来。',
    then: [{ by: 'chief', on: '-1d 18:30', act: 'pass' }],
  },
  // a day is set
  {
    by: 'daughter',
    on: '-4w 10:10',
    category: 'facilities',
    words: '12户门口的路面裂了，推轮椅过不去。',
    then: [
      { by: 'chief', on: '-4w 11:00', act: 'pass' },
      { by: 'director', on: '-4w 15:00', act: 'accept' },
      {
        by: 'director',
        on: '-3w 09:00',
        act: 'schedule',
        date: '+3d',
        words: '找好了修路的人，那天上午来补。',
      },
    ],
  },
  // answered, waits for her two answers
  {
    by: 'daughter',
    on: '-4w 09:00',
    category: 'policy',
    words: '高龄补贴怎么领？我妈今年78了。',
    then: [
      { by: 'chief', on: '-4w 09:30', act: 'accept' },
      {
        by: 'chief',
        on: '-3w 10:30',
        act: 'answer',
        words: '满80岁才能领。到时候带户口本来村委会，我替她填表。',
      },
    ],
  },
  // done and rated
  {
    by: 'daughter',
    on: '-9w 08:30',
    category: 'facilities',
    words: '文化广场的健身器松了，孩子爬上去晃。',
    then: [
      { by: 'chief', on: '-9w 09:15', act: 'pass' },
      { by: 'director', on: '-9w 14:00', act: 'accept' },
      {
        by: 'director',
        on: '-7w 16:20',
        act: 'answer',
        words: '换了两根螺丝，又把底座灌了水泥，现在不晃了。',
      },
      { by: 'daughter', on: '-6w 19:05', act: 'rate', satisfaction: 'satisfied' },
    ],
  },
  // late: the village sees it by itself
  {
    by: 'elder',
    on: '-7w 08:50',
    category: 'facilities',
    words: '我家门口那根电线杆歪了，刮风就晃。',
    then: [{ by: 'chief', on: '-7w 10:00', act: 'accept' }],
  },
  // the head for an elder, with her spoken yes
  {
    by: 'chief',
    on: '-1d 10:00',
    category: 'errand',
    words: '要改医保卡密码，自己去不了镇上。',
    behalf: { name: '周桂兰', yes: { how: 'in-person', words: '秀英，你替我跑一趟吧。' } },
    then: [{ by: 'chief', on: '-1d 10:05', act: 'accept' }],
  },
  // waits for one more word
  {
    by: 'father',
    on: '-2w 19:10',
    category: 'center-service',
    words: '食堂的菜有点硬，老人咬不动。',
    then: [{ by: 'chief', on: '-1w 08:40', act: 'ask', words: '是哪一天的哪个菜？我好跟刘师傅说。' }],
  },
  // waits for the elder's own yes
  {
    by: 'group-head',
    on: '-2d 09:30',
    category: 'hardship',
    words: '屋顶漏雨，想问问有没有救助。',
    behalf: { withoutPhone: 0 },
    then: [],
  },
  // a group head for an elder of his
  {
    by: 'group-head',
    on: '-1d 16:40',
    category: 'facilities',
    words: '门前的水沟堵了，泼水都流不走。',
    behalf: { withoutPhone: 1 },
    then: [],
  },
  // the stand-in for an elder of the head whom he replaces: a street matter needs nobody's yes
  {
    by: 'stand-in',
    on: '-1d 15:30',
    category: 'cleaning',
    words: '门口的树枝断了，堵着半条路。',
    behalf: { withoutPhone: 0 },
    then: [],
  },
  // past the head, to the town
  {
    by: 'father',
    on: '-3w 20:00',
    category: 'conduct',
    bypass: true,
    words: '有几家没领到化肥，问谁都说不清。',
    then: [{ by: 'township', on: '-2w 09:00', act: 'accept' }],
  },
  // about the accounts: the 村监会 sees it first
  {
    by: 'stand-in',
    on: '-1d 12:10',
    category: 'accounts',
    words: '清淤花了三千二，做了几天，有验收单吗？',
    then: [],
  },
]
