import type { Level } from './theme/level'

export type TabName = 'home' | 'matters' | 'staff' | 'notices' | 'me'

/** Who sees 工作台: everybody with a desk. */
const deskRoles = new Set([
  'group-head',
  'lane-chief',
  'center-keeper',
  'on-duty',
  'service-staff',
  'village-officer',
  'supervisor',
  'township-officer',
  'county-admin',
])

/** Tells whether somebody with these roles has a desk. */
export function hasDesk(roles: readonly string[]): boolean {
  return roles.some((role) => deskRoles.has(role))
}

/**
 * Which tabs stand in the bar, in order: residents have 首页·我的事·公开·我的, staff 工作台 in the middle; at the
 * elder levels 公开 leaves the bar (it is a tile of the home page).
 */
export function tabsFor(roles: readonly string[], level: Level): TabName[] {
  return [
    'home',
    'matters',
    ...(hasDesk(roles) ? (['staff'] as const) : []),
    ...(level === 'std' ? (['notices'] as const) : []),
    'me',
  ]
}
