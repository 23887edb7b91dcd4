import { schema, type Going } from '../platform/schema'
import { command, type Where } from '../platform/database'
import { dueSince } from '../../domain/privacy/due'
import type { Moment } from '../../domain/calendar/moment'

/** One rule of what goes, with the collection it takes from. */
export type Rule = Going & { collection: string }

/** Everything that goes by time, in the order of the schema. */
export const rules: readonly Rule[] = schema.flatMap(({ name, retention }) =>
  retention.flatMap((one) => ('goes' in one ? [{ ...one, collection: name }] : [])),
)

/** The mark on a document that this rule has done. */
export const markOf = ({ name }: Rule): string => `gone.${name}`

/** The collection whose documents a rule walks through: its own, or that of the documents which hold them. */
export const walkedBy = ({ collection, heldBy }: Rule): string => heldBy?.collection ?? collection

/** The documents that a rule walks through and has not done yet; `most` leaves out what is counted from later. */
export function waiting(rule: Rule, most?: Moment): Where {
  const { goes, heldBy, of = {}, since } = rule
  const where: Where = heldBy ? {} : { ...of }
  if (heldBy || goes !== 'document') where[markOf(rule)] = command.in([null])
  where[since] = most === undefined ? command.gt('') : command.lte(most)
  return where
}

/** The documents with which a rule is due now. */
export const due = (rule: Rule, now: Moment): Where => waiting(rule, dueSince(rule.days, now))

/** What would be due by its day, and waits for what has not been done with it yet. */
export const held = (rule: Rule, now: Moment): Where => ({
  ...due(rule, now),
  ...Object.fromEntries(Object.keys(rule.of ?? {}).map((field) => [field, command.in([null])])),
  ...(rule.of?.['service'] && { service: rule.of['service'] }),
})
