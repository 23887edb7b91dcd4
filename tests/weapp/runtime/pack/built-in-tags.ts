/**
 * The built-in components of WeChat's base library that a template may name. Each becomes a `wx-…` element of the
 * runtime; a style rule for the bare tag is rewritten to it.
 */
export const builtInTags = (
  'view text button input textarea image scroll-view swiper swiper-item switch checkbox checkbox-group radio ' +
  'radio-group label form picker picker-view picker-view-column slider progress icon navigator rich-text ' +
  'cover-view cover-image movable-area movable-view canvas video audio camera map web-view page-meta ' +
  'navigation-bar root-portal page-container match-media open-data official-account page'
).split(' ')
