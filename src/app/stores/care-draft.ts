import { makeAutoObservable } from 'mobx'
import type { InputOf } from '../../contract'
import { addMonths, atTime, dateOf, type Moment } from '../../domain/calendar/moment'
import { mostMonths } from '../../domain/people/care/grant'
import { careServices, usualServices, type CareService } from '../../domain/people/care/services'
import { isMobile } from '../../domain/people/register/phone'

export type BasisHow = NonNullable<InputOf<'care.give'>['basis']>['how']

/** For how long it can be given, in months. */
export const spans = [1, 3, 6, mostMonths]

/** A grant while it is being written: to whom, for what, until when, and on what ground. */
export class CareDraft {
  /** A member of the household; null for somebody by name and number. */
  memberId: string | null = null
  name = ''
  phone = ''
  readonly services = new Set<CareService>(usualServices)
  months = mostMonths
  how: BasisHow = 'in-person'
  words = ''

  constructor() {
    makeAutoObservable(this)
  }

  clear(): void {
    this.memberId = null
    this.name = ''
    this.phone = ''
    this.words = ''
    this.how = 'in-person'
    this.months = mostMonths
    this.services.clear()
    for (const service of usualServices) this.services.add(service)
  }

  chooseMember(personId: string | null): void {
    this.memberId = personId
  }

  setName(name: string): void {
    this.name = name
  }

  setPhone(phone: string): void {
    this.phone = phone
  }

  tick(service: CareService): void {
    if (!this.services.delete(service)) this.services.add(service)
  }

  chooseMonths(months: number): void {
    this.months = months
  }

  chooseHow(how: BasisHow): void {
    this.how = how
  }

  setWords(words: string): void {
    this.words = words
  }

  /** The first thing that is missing; null when it can be sent. */
  missing(speaksForHer: boolean): 'who' | 'phone' | 'services' | 'words' | null {
    if (this.memberId === null) {
      if (this.name.trim() === '' || this.phone === '') return 'who'
      if (!isMobile(this.phone)) return 'phone'
    }
    if (this.services.size === 0) return 'services'
    return speaksForHer && this.needsWords && this.words.trim() === '' ? 'words' : null
  }

  /** Clinic and class are given in her own words only. */
  get needsWords(): boolean {
    return this.services.has('clinic') || this.services.has('class')
  }

  /** Until when it would run. */
  until(now: Moment): Moment {
    return atTime(addMonths(dateOf(now), this.months), '00:00')
  }

  wish(forPersonId: string, now: Moment, speaksForHer: boolean): InputOf<'care.give'> {
    const { memberId, name, phone, services, how, words } = this
    return {
      forPersonId,
      to: memberId === null ? { name: name.trim(), phone } : { personId: memberId },
      services: careServices.filter((service) => services.has(service)),
      until: this.until(now),
      ...(speaksForHer && { basis: { how, ...(words.trim() && { words: words.trim() }) } }),
    }
  }
}
