import type { Face } from '../../components/PageFrame'
import type { PeopleStore } from '../../stores/people-store'
import { peopleSentences, peopleWords } from '../../words/people-staff'

/** The face of the pages of 人与巷. */
export function peopleFace({ state, refusal }: PeopleStore, onAgain: () => void): Face {
  if (state !== 'trouble') return { kind: state === 'here' ? 'content' : 'waiting' }
  const offline = refusal === null || refusal === 'no-network'
  return { kind: 'trouble', words: offline ? peopleWords.trouble : peopleSentences[refusal], onAgain }
}
