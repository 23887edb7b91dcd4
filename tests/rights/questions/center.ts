import type { Questions } from '../question'

export const centerQuestions: Questions = {
  // As it is already: the world's centers stay in use for all other questions.
  'center.setStage': ({ target }) => ({
    ...{ villageId: target.home.villageId, stage: 'in-use', batch: 1, year: 2025, servedBy: null },
  }),
}
