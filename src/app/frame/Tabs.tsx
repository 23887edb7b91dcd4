import { observer } from 'mobx-react-lite'
import { TabBar } from '../components/TabBar'
import { goTab, tabRoutes, type TabRoute } from '../routes'
import { tabsFor, type TabName } from '../tabs'
import type { IconName } from '../theme/icons'
import { tabBarLabel, tabWords } from '../words/common'
import { useStores } from './stores'

const icons: Record<TabName, IconName> = {
  home: 'house',
  matters: 'clipboard-list',
  staff: 'briefcase',
  notices: 'megaphone',
  me: 'user',
}

const isThere = (name: TabName): name is TabRoute => name in tabRoutes

/** The tab bar of whoever looks. */
export const Tabs = observer(function Tabs({ on }: { on: TabRoute }) {
  const { me } = useStores()
  const items = tabsFor(me.roles, me.level)
    .filter(isThere)
    .map((name) => ({ icon: icons[name], label: tabWords[name], on: name === on, onTap: () => goTab(name) }))
  return <TabBar label={tabBarLabel} items={items} />
})
