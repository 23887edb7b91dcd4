import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { scopesOf } from '../../domain/people/ability'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { officeRowWords as words } from '../words/people'

/** 人与巷 and 花名册 for those in office; nothing for everybody else. */
export const OfficeRows = observer(function OfficeRows() {
  const roles = useStores().me.home?.roles ?? []
  if (!roles.some(({ role }) => scopesOf('read-lanes', role).length > 0)) return null
  return (
    <View className="sec">
      <SectionHead words={words.head} />
      <View className="list">
        <ListRow icon="users" title={words.people} side={words.peopleSide} onTap={() => go('people')} />
        <ListRow
          icon="file-text"
          title={words.register}
          side={words.registerSide}
          onTap={() => go('importRegister')}
        />
      </View>
    </View>
  )
})
