/** WeChat asks for this component when `tabBar.custom` is set; the page frame draws the bar on both targets. */
export default function CustomTabBar() {
  return null
}
