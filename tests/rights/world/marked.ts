/** Somebody of the fixtures; every mark is his alone, so that a leak is found by it. */
export interface Marked {
  id: string
  name: string
  phone: string | null
  openid: string | null
  note: string
  householdId: string
  villageId: string
}

/** A household with an adult, a second one, a child whose guardians they are, and one who has no account yet. */
export interface Home {
  id: string
  villageId: string
  laneId: string
  headId: string
  adult: Marked
  partner: Marked
  child: Marked
  unbound: Marked
}

/** People of a village who are nobody's actor; they prepare what is asked about. */
export interface Helpers {
  head: Marked
  /** A head who has no household yet. */
  spareHead: Marked
  director: Marked
  /** Who runs the clinic and the class there. */
  clinic: Marked
  class: Marked
  supervisor: Marked
  bookkeeper: Marked
}

/** One who may ask, and the households that stand to him in each way. */
export interface Circle {
  actor: Marked
  /** One of the leaves that he was given. */
  careId: string
  own: Home
  granted: Home
  /** Its child names him a guardian beside the adults who live with it. */
  ward: Home
  led: Home
  standingIn: Home
  before: Home
  after: Home
}
