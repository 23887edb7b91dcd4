import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { scopesOf } from '../../../domain/people/ability'
import type { StaffService } from '../../../domain/people/roles'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { workbenchWords as words } from '../../words/tasks'

/** What those who run the clinic and the class do beside their lists. */
export const Desks = observer(function Desks() {
  const roles = useStores().me.home?.roles ?? []
  const runs = (service: StaffService) =>
    roles.some((one) => scopesOf('check-in', one.role).includes('village') || one.service === service)
  if (!runs('clinic') && !runs('class')) return null
  return (
    <View className="sec">
      <SectionHead words={words.desks} />
      <View className="list">
        {runs('clinic') && <ListRow icon="stethoscope" title={words.doctor} onTap={() => go('clinic')} />}
        {runs('class') && <ListRow icon="graduation-cap" title={words.class} onTap={() => go('classDesk')} />}
      </View>
    </View>
  )
})
