import type { Rights } from '../expected'
import { county, everywhere, township, village } from './places'

/** The village and whoever works for it reads its rota; its officers and the keeper write it. */
const writers: Rights = {
  also: { keeper: village, secretary: village, director: village, bookkeeper: village },
}

export const dutyRights: Record<string, Rights> = {
  // Whoever lives there reads it, with an office or without; the township's officer lives in another town.
  'duty.rota': {
    bound: [...village, 'revoked'],
    also: { township: [...township, 'other-town'], county },
    but: { township: { revoked: 'not-allowed' }, county: { revoked: 'not-allowed' } },
  },
  'duty.rota#own': { bound: everywhere },
  'duty.set': writers,
  'duty.plan': writers,
}
