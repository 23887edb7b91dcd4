import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { workbenchWords as words } from '../../words/tasks'

/** Who works on notices. */
const noticeRoles = ['village-officer', 'supervisor']
const headRoles = ['group-head', 'lane-chief']
/** Who finds people: the head his own, the village and the keeper everybody. */
const findRoles = [...headRoles, 'village-officer', 'center-keeper', 'on-duty']
/** Whose turn it may be at the center. */
const sittingRoles = [...noticeRoles, 'center-keeper']
/** Who writes what the center offers, and who decides. */
const centerRoles = ['village-officer', 'center-keeper']
/** Who may have requests on his desk: everybody in office but those of one service. */
const requestRoles = [
  ...headRoles,
  ...noticeRoles,
  'center-keeper',
  'on-duty',
  'township-officer',
  'county-admin',
]

/** The ways to the other desks, each only for whom it is. */
export const Entries = observer(function Entries() {
  const { workbench, elders, me } = useStores()
  const holds = (roles: string[]) => me.roles.some((role) => roles.includes(role))
  const requests = workbench.requestTasks.length + workbench.proposals.length + workbench.drafts.length
  if (!holds(requestRoles)) return null
  return (
    <View className="sec">
      <SectionHead words={words.entries} />
      <View className="list">
        <ListRow
          icon="clipboard-list"
          title={words.all}
          {...(requests > 0 && { value: words.count(requests) })}
          onTap={() => go('todo')}
        />
        {holds(headRoles) && (
          <ListRow
            icon="users"
            title={words.elders}
            {...(elders.all.elders.length > 0 && { side: words.people(elders.all.elders.length) })}
            onTap={() => go('elders')}
          />
        )}
        {holds(findRoles) && <ListRow icon="user" title={words.find} onTap={() => go('find')} />}
        {holds(sittingRoles) && <ListRow icon="calendar-days" title={words.duty} onTap={() => go('duty')} />}
        {holds(centerRoles) && (
          <ListRow icon="utensils" title={words.services} onTap={() => go('services')} />
        )}
        {holds(noticeRoles) && <ListRow icon="pencil" title={words.notices} onTap={() => go('noticeDesk')} />}
      </View>
    </View>
  )
})
