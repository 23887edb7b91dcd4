import { count } from '../../platform/database'
import { undated, type Matters } from './handing'

/** A register that he began to take over: the timer finishes it whoever began it, so that nothing passes on. */
export const importMatters: Matters = {
  kind: 'imports',
  open: async ({ personId, placeId }) =>
    undated(
      placeId.length === 12
        ? await count('imports', { villageId: placeId, byId: personId, state: 'applying' })
        : 0,
    ),
  pass: () => Promise.resolve(),
}
