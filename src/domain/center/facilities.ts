/** The seven that every center of the county has, in the county's order (product.md §2). */
export const basicFacilities = [
  'meeting-room',
  'shop',
  'parcels',
  'toilet',
  'cleaning',
  'clinic',
  'canteen',
] as const
/** What a village may have beside. */
export const otherFacilities = ['class', 'day-care', 'bath'] as const

/** One thing that there is at a center, or that is missing there. */
export interface Facility {
  /** One of the county's, or `own-1` … for what the village has beside. */
  key: string
  /** As people call it, e.g. 多功能会议室. */
  name: string
  present: boolean
  place: string
  /** When it is open, in words: 每天 8 点到 18 点. */
  hours: string
  phone: string | null
}

const names: Record<(typeof basicFacilities)[number] | (typeof otherFacilities)[number], string> = {
  'meeting-room': '多功能会议室',
  shop: '超市',
  parcels: '快递点',
  toilet: '公厕',
  cleaning: '保洁室',
  clinic: '卫生室',
  canteen: '幸福食堂',
  class: '四点半课堂',
  'day-care': '日间照料室',
  bath: '澡堂',
}

/** What a center begins with: everything of the county's list, nothing of it there yet. */
export function facilitiesToBegin(): Facility[] {
  return [...basicFacilities, ...otherFacilities].map((key) => ({
    key,
    name: names[key],
    present: false,
    place: '',
    hours: '',
    phone: null,
  }))
}

/** The key that stands twice in a list; null: none does. */
export function facilityTwice(facilities: readonly Facility[]): string | null {
  const keys = facilities.map(({ key }) => key)
  return keys.find((key, at) => keys.indexOf(key) < at) ?? null
}

/** A new one of the village's own, under a key that is free. */
export function ownFacility(facilities: readonly Facility[], name: string): Facility {
  const taken = new Set(facilities.map(({ key }) => key))
  let number = 1
  while (taken.has(`own-${number}`)) number += 1
  return { key: `own-${number}`, name, present: true, place: '', hours: '', phone: null }
}

/** Whether what was typed can be dialled: figures, with dashes between them. */
export const isDialled = (typed: string): boolean => /^[\d-]{7,16}$/.test(typed)
