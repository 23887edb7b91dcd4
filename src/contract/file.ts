import { operation } from './operation'
import * as s from './shape'

/** What a phone uploads, and what each may be at most. */
export const fileKinds = ['recording', 'picture', 'register'] as const

/** Most bytes of one upload (agreements §4). */
export const mostFileBytes = 20 * 1024 * 1024

export const fileOperations = {
  /** Gives the path to upload to: 128 random bits, usable by this person alone, gone after a day unattached. */
  'file.prepare': operation({
    name: 'file.prepare',
    runsIn: 'api',
    writes: true,
    ability: 'bound',
    input: s.strictObject({ kind: s.picklist(fileKinds), bytes: s.whole(1, mostFileBytes) }),
    output: s.strictObject({ path: s.string() }),
    refusals: ['file-too-large', 'consent-needed'],
  }),
} as const
