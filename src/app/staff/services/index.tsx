import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import type { IconName } from '@app/theme/icons'
import type { ServiceName } from '../../../domain/booking/service'
import { ListRow } from '../../components/ListRow'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { serviceStore } from '../../stores/service-store'
import { staffServiceWords } from '../../words/people-staff'
import { servicesWords as words, serviceState } from '../../words/services'
import { serviceFace } from '../service/service-face'

definePageConfig({})

const icons: Record<ServiceName, IconName> = {
  canteen: 'utensils',
  clinic: 'stethoscope',
  class: 'graduation-cap',
}

/** 服务和时间: the services of the center, what is in force and what waits. */
export default observer(function ServicesPage() {
  const store = useStore(serviceStore)
  useDidShow(() => void store.open())
  return (
    <Page title={words.title} face={serviceFace(store)}>
      <View className="list">
        {store.services.map((view) => (
          <ListRow
            key={view.service}
            icon={icons[view.service]}
            strong
            title={(view.inForce ?? view.draft?.settings)?.name ?? staffServiceWords[view.service]}
            side={serviceState(view)}
            onTap={() => go('service', { service: view.service })}
          />
        ))}
      </View>
    </Page>
  )
})
