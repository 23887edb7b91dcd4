import type { Rights } from '../expected'
import { everywhere, family, guarded, headed, village, except } from './places'

const atDesk = except(everywhere, 'revoked')

/** The lunch: himself, the household, by leave; a head for his households, the keeper for the village. */
const meal: Rights = { bound: family, also: { 'group-head': headed, 'lane-chief': headed, keeper: village } }
/** The clinic is the person's own: no household looks in. */
const clinic: Rights = {
  bound: ['own', 'granted'],
  also: { 'group-head': headed, 'lane-chief': headed, keeper: village },
}
/** A child, by its guardians; the leave of a grandmother does not reach her grandchild. */
const child: Rights = { bound: guarded, also: { keeper: village } }

const runs: Rights = { also: { keeper: village, cook: village, doctor: village, teacher: village } }
const officers = { secretary: village, director: village, bookkeeper: village }
const deciding: Rights = { also: { secretary: village, director: village } }
const takenOff = (rights: Rights, kind: 'cook' | 'doctor' | 'teacher'): Rights => ({
  ...rights,
  also: { ...rights.also, [kind]: village },
})
const offered = (rights: Rights): Rights => ({ ...rights, others: 'not-found' })

export const bookingRights: Record<string, Rights> = {
  'booking.desk': { also: { keeper: atDesk, cook: atDesk, doctor: atDesk, teacher: atDesk } },
  'booking.list': runs,
  'booking.list#clinic': { also: { keeper: village, doctor: village } },
  'booking.list#class': { also: { keeper: village, teacher: village } },
  'booking.list#first': { also: { keeper: atDesk, cook: atDesk, doctor: atDesk, teacher: atDesk } },
  'booking.checkIn': runs,
  'booking.checkIn#canteen': { also: { keeper: village, cook: village } },
  'booking.elders': {
    also: {
      ...{ 'group-head': atDesk, 'lane-chief': atDesk },
      ...{ secretary: atDesk, director: atDesk, bookkeeper: atDesk },
    },
  },
  'booking.setMenu': { also: { ...runs.also, ...officers } },
  // What the center offers: the keeper writes it, the 书记 or the 主任 decides.
  'booking.settings': { also: { keeper: village, ...officers } },
  'booking.settings#only': {
    also: { keeper: atDesk, secretary: atDesk, director: atDesk, bookkeeper: atDesk },
  },
  'booking.drafts': { also: { keeper: atDesk, secretary: atDesk, director: atDesk, bookkeeper: atDesk } },
  'booking.touched': { also: { keeper: village, ...officers } },
  'booking.draftService': { also: { keeper: village, ...officers } },
  'booking.returnService': deciding,
  'booking.approveService': deciding,
  'booking.openService': deciding,
  'booking.services': { bound: everywhere },
  'booking.sessions': offered(meal),
  'booking.sessions#own': { bound: everywhere },
  'booking.sessions#clinic': offered(clinic),
  'booking.sessions#class': offered(child),
  'booking.sessions#own-clinic': { bound: everywhere },
  'booking.book': meal,
  'booking.book#clinic': clinic,
  'booking.book#class': child,
  // Whoever is rung takes it off the list: late cancelling is by phone, to those who run the session.
  'booking.cancel': takenOff(meal, 'cook'),
  'booking.cancel#clinic': takenOff(clinic, 'doctor'),
  'booking.cancel#class': takenOff(child, 'teacher'),
  'booking.wait': clinic,
  'booking.wait#class': child,
  // Who rings the desk may take it there too.
  'booking.accept': takenOff(clinic, 'doctor'),
  'booking.accept#class': takenOff(child, 'teacher'),
  'booking.walkIn': runs,
  'booking.walkIn#clinic': { also: { doctor: village } },
  'booking.setSeats': runs,
  'booking.close': { also: { ...runs.also, ...officers } },
  'booking.mine': { bound: everywhere },
  'booking.seek': runs,
  'booking.seek#clinic': { also: { doctor: village } },
  'booking.missed': {
    also: {
      ...{ 'group-head': atDesk, 'lane-chief': atDesk, keeper: atDesk, cook: atDesk },
      secretary: atDesk,
    },
  },
  // The desk may always say what it hears; heads of their own, and at last the one on duty.
  'booking.answerMissed': {
    also: {
      ...{ 'group-head': headed, 'lane-chief': headed, keeper: village, cook: village },
      secretary: village,
    },
  },
  'booking.answerMissed#keeper': { also: { keeper: village, cook: village } },
  'booking.exportList': runs,
  'booking.exportList#clinic': { also: { doctor: village } },
  // The keeper answers for the list that is signed; a cook reads the day's alone.
  'booking.exportSubsidies': { also: { keeper: village } },
  'booking.setRun': { also: { keeper: village, cook: village } },
  'clinic.presence': { also: { keeper: atDesk, cook: atDesk, doctor: atDesk, teacher: atDesk } },
  // He says so himself, or rings the keeper.
  'clinic.setPresence': { also: { keeper: village, doctor: village } },
  'booking.setAvoids': meal,
  'standing.of': offered(meal),
  'standing.of#own': { bound: everywhere },
  'standing.set': meal,
  'standing.set#stop': meal,
  // Who runs the canteen and missed her writes down that she is away.
  'standing.pause': takenOff(meal, 'cook'),
  'standing.resume': takenOff(meal, 'cook'),
}
