import type { Elder } from '../stores/elders-store'
import { staffListWords } from '../words/booking-staff'

/** 周桂兰 78 岁, and where she lives. */
export function elderWords({ name, age, lane, number, livesAlone }: Elder) {
  return {
    title: [`${name} `, staffListWords.age(age)],
    side: [`${staffListWords.household(lane, number)} ·`, livesAlone ? staffListWords.alone : ''],
  }
}
