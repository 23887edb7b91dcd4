import type { IconName } from '@app/theme/icons'

export type Tone = 'go' | 'done' | 'wait' | 'bad' | 'eval' | 'off'

interface StatusLook {
  tone: Tone
  icon: IconName
}

/**
 * The fixed set of states: each has one colour and one icon, everywhere. The words come with the state from
 * the words of its feature. Requests first, then bookings, notices, what waits for staff, and food.
 */
export const statusTags = {
  'awaiting-consent': { tone: 'wait', icon: 'hand' },
  submitted: { tone: 'go', icon: 'inbox' },
  'in-progress': { tone: 'go', icon: 'hourglass' },
  'waiting-resident': { tone: 'wait', icon: 'pencil' },
  scheduled: { tone: 'go', icon: 'calendar-days' },
  external: { tone: 'go', icon: 'forward' },
  answered: { tone: 'eval', icon: 'message-circle' },
  closed: { tone: 'done', icon: 'circle-check' },
  declined: { tone: 'off', icon: 'circle-slash' },
  merged: { tone: 'off', icon: 'git-merge' },
  withdrawn: { tone: 'off', icon: 'undo-2' },
  voided: { tone: 'off', icon: 'undo-2' },
  late: { tone: 'bad', icon: 'circle-alert' },

  booked: { tone: 'done', icon: 'circle-check' },
  waitlist: { tone: 'wait', icon: 'clock' },
  'checked-in': { tone: 'done', icon: 'utensils' },
  'no-show': { tone: 'off', icon: 'circle-slash' },
  cancelled: { tone: 'off', icon: 'circle-slash' },

  posted: { tone: 'done', icon: 'circle-check' },
  'taken-down': { tone: 'off', icon: 'circle-slash' },
  audible: { tone: 'go', icon: 'volume-2' },

  'to-do': { tone: 'wait', icon: 'clock' },
  due: { tone: 'wait', icon: 'clock' },
  'waiting-other': { tone: 'go', icon: 'hourglass' },

  allergy: { tone: 'wait', icon: 'wheat-off' },
  delivery: { tone: 'go', icon: 'bike' },
} as const satisfies Record<string, StatusLook>

export type Status = keyof typeof statusTags
