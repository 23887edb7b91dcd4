import type { Head } from '../../stores/people-store'
import { laneWords, officeWord } from '../../words/people-staff'

/** The heads to choose from, each with his lanes and how many households he has; once one is chosen, him alone. */
export const headChoices = (heads: readonly Head[], chosen: string | null) =>
  heads
    .filter(({ personId }) => chosen === null || personId === chosen)
    .map((head) => ({
      id: head.personId,
      title: [`${head.name} `, ...head.lanes.map((lane) => `${lane} `)],
      side: laneWords.now(officeWord(head), head.households),
    }))
