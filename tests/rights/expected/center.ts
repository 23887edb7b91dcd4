import type { Rights } from '../expected'
import { county, township } from './places'

export const centerRights: Record<string, Rights> = {
  // How far a center has come, and who serves the village meanwhile, is the township's and the county's to say.
  'center.setStage': { also: { township, county } },
}
