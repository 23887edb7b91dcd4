/** How far a center has come: 未建, 在建, 已建成, 已启用 (product.md §2). Only one in use takes bookings. */
export const centerStages = ['not-built', 'being-built', 'built', 'in-use'] as const
export type CenterStage = (typeof centerStages)[number]

/** What is known of a village's center from outside. */
export interface CenterSign {
  stage: CenterStage
  name: string
  phone: string | null
  /** In which of the county's yearly batches it is built, and in which year; absent: nobody has said. */
  batch?: number | null
  year?: number | null
  /** The neighbouring center that serves the village while its own is not in use. */
  servedBy?: { villageId: string; name: string } | null
}

/** The village whose center serves these people: their own, or the neighbour that was named. */
export function servingVillage({ _id, center }: { _id: string; center: CenterSign }): string {
  return center.stage === 'in-use' ? _id : (center.servedBy?.villageId ?? _id)
}
