import type { Rights } from '../expected'
import { county, everywhere, township, village } from './places'

const officers = { secretary: village, director: village, bookkeeper: village }

export const centerRights: Record<string, Rights> = {
  // What there is at a center is for everybody to read.
  'center.page': { bound: everywhere, visitor: 'yes' },
  'center.write': { also: { keeper: village, ...officers } },
  'center.decide': { also: { secretary: village, director: village } },
  // How far a center has come, and who serves the village meanwhile, is the township's and the county's to say.
  'center.setStage': { also: { township, county } },
}
