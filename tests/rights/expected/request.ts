import { boundKinds, type Scope } from '../actors'
import type { Rights } from '../expected'
import { everywhere, except, headed, township, village } from './places'

const led = except(headed, 'bypassed')
const inVillage = except(village, 'bypassed')
const notOwn = except(inVillage, 'own')
const heads = { 'group-head': led, 'lane-chief': led }
/** The villages of the township, with what nobody below may see. */
const covered = township

/** Who may know of a matter that lies at his desk or below. */
const readers = {
  ...heads,
  keeper: inVillage,
  ...{ secretary: inVillage, director: inVillage, bookkeeper: inVillage },
  township: covered,
}
const handlers = [
  ...(['group-head', 'lane-chief', 'keeper', 'secretary', 'director', 'bookkeeper', 'township'] as const),
]

/** What its owner alone does: the head, the keeper, the 书记, the township where it lies at their desk. */
const owners: Rights = {
  also: { ...heads, keeper: notOwn, secretary: notOwn, township: covered },
  hidden: handlers,
  seen: {
    ...{
      'group-head': ['own', 'granted'],
      'lane-chief': ['own', 'granted'],
      keeper: ['own'],
      secretary: ['own'],
    },
    ...{ director: inVillage, bookkeeper: inVillage, township: ['own'] },
  },
}

/** What the person does, or one who has her leave; who may know of it may not do it for her. */
const persons: Rights = { bound: ['own', 'granted'], others: 'not-found', seen: readers }

/** What waits for her own word is known to her, to those who have her leave, and to the head who filed it. */
const filers = { 'group-head': ['led', 'bypassed'], 'lane-chief': ['led', 'bypassed'] } as const

/** Whoever stands in for the head is left out with him, whatever else he is. */
const barredWithHead: Rights['but'] = { township: { 'standing-in': 'not-found' } }

/** Everybody knows of his own matters, and of those of whoever gave him leave. */
const person = Object.fromEntries(boundKinds.map((kind) => [kind, ['own', 'granted'] satisfies Scope[]]))

export const requestRights: Record<string, Rights> = {
  'request.file': {
    bound: ['own', 'granted'],
    also: {
      ...{ 'group-head': headed, 'lane-chief': headed, keeper: village },
      ...{ secretary: village, director: village, bookkeeper: village, supervisor: village, township },
    },
  },
  'request.mine': { bound: everywhere },
  'request.desk': { bound: everywhere },
  'request.one': { bound: ['own', 'granted'], also: readers, others: 'not-found' },
  'request.one#accounts': {
    bound: ['own', 'granted'],
    also: {
      ...{ secretary: inVillage, director: inVillage, bookkeeper: inVillage, supervisor: inVillage },
      township: covered,
    },
    others: 'not-found',
  },
  'request.one#conduct': {
    ...{ bound: ['own', 'granted'], also: { township: covered }, others: 'not-found' },
    but: barredWithHead,
  },
  // 家里受欺负: nobody of the family, not even who has her leave for other matters.
  'request.one#women': {
    ...{ bound: ['own'], also: { township: covered }, others: 'not-found' },
    but: barredWithHead,
  },
  'request.one#awaiting': { bound: ['own', 'granted'], also: filers, others: 'not-found' },
  'request.accept': owners,
  'request.pass': {
    ...owners,
    also: { ...owners.also, director: notOwn, bookkeeper: notOwn },
    seen: { ...owners.seen, director: ['own'], bookkeeper: ['own'] },
    // A matter in which somebody was left out never comes down to the village again.
    but: { township: { bypassed: 'nobody-there' } },
  },
  // Only from above; who has it already has nothing to take.
  'request.take': {
    also: { director: notOwn, bookkeeper: notOwn },
    hidden: handlers,
    seen: {
      'group-head': ['own', 'granted', ...led],
      'lane-chief': ['own', 'granted', ...led],
      ...{ keeper: inVillage, secretary: inVillage, director: ['own'], bookkeeper: ['own'] },
      township: ['own', ...covered],
    },
  },
  'request.answer': owners,
  'request.decline': owners,
  'request.ask': owners,
  'request.schedule': owners,
  'request.resume': owners,
  'request.reply': persons,
  'request.add': persons,
  'request.withdraw': persons,
  'request.agree': { bound: ['own', 'granted'], others: 'not-found', seen: filers },
  'request.recordYes': {
    // The keeper who has her leave besides may say it himself, and write it down as well.
    also: { ...filers, keeper: ['granted'] },
    others: 'not-found',
    seen: person,
  },
  'request.refuse': { bound: ['own', 'granted'], also: filers, others: 'not-found' },
  'request.rate': persons,
  // 当面讲清: the keeper, where the head filed it and answered it himself.
  'request.tell': {
    also: { keeper: except(village, 'own') },
    others: 'not-found',
    seen: {
      ...person,
      ...{ 'group-head': ['own', 'granted', ...headed], 'lane-chief': ['own', 'granted', ...headed] },
      ...{ keeper: ['own'], secretary: village, director: village, bookkeeper: village },
      township: ['own', ...covered],
    },
  },
  'request.reopen': persons,
}
