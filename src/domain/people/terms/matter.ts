/** What may still be open when an office ends. */
export const matterKinds = [
  'households',
  'stands-in',
  'bindings',
  'requests',
  'notices',
  'imports',
  'shifts',
] as const
export type MatterKind = (typeof matterKinds)[number]
