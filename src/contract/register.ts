import { operation } from './operation'
import * as s from './shape'

const place = { sheet: s.string(), column: s.string(), says: s.string() }
const importView = s.strictObject({
  importId: s.id,
  state: s.picklist(['checked', 'refused', 'applying', 'done', 'undoing', 'undone']),
  /** Documents written, of all that are to be written: the progress. */
  written: s.number(),
  toWrite: s.number(),
  report: s.strictObject({
    counts: s.strictObject({
      rows: s.number(),
      lanes: s.number(),
      households: s.number(),
      taken: s.number(),
      pending: s.number(),
      people: s.number(),
      heads: s.number(),
      withoutPhone: s.number(),
      newHouseholds: s.number(),
      newPeople: s.number(),
      changed: s.number(),
      missing: s.number(),
    }),
    problems: s.array(
      s.strictObject({ ...place, row: s.number(), blocks: s.picklist(['file', 'household', 'nothing']) }),
    ),
    problemCount: s.number(),
    notes: s.array(s.strictObject({ ...place, row: s.nullable(s.number()) })),
    /** Households that are 待补, with the head who has to ask. */
    pending: s.array(
      s.strictObject({ label: s.string(), head: s.nullable(s.string()), rows: s.array(s.number()) }),
    ),
  }),
})

/** The village's spreadsheet taken over. */
export const registerOperations = {
  /** Reads the village's spreadsheet; with `apply` takes over every clean household. */
  'people.importRegister': operation({
    name: 'people.importRegister',
    runsIn: 'office',
    writes: true,
    ability: 'import-register',
    input: s.strictObject({ villageId: s.villageId, fileId: s.fileId, apply: s.boolean() }),
    output: importView,
    refusals: ['file-not-yours', 'not-a-spreadsheet', 'head-has-twenty'],
  }),
  /** Takes back what the newest import added, until someone of it has been bound. */
  'people.undoImport': operation({
    name: 'people.undoImport',
    runsIn: 'office',
    writes: true,
    ability: 'import-register',
    input: s.strictObject({ importId: s.id }),
    output: importView,
    refusals: ['not-applied', 'newer-import', 'someone-bound', 'someone-in-use'],
  }),
  /** How far the newest import of a village is. */
  'people.importState': operation({
    name: 'people.importState',
    runsIn: 'api',
    writes: false,
    ability: 'import-register',
    // Without a village as in `people.lanes`.
    input: s.strictObject({ villageId: s.optional(s.villageId) }),
    output: s.nullable(importView),
    refusals: [],
  }),
} as const
