import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { scopesOf, type Ability } from '../../domain/people/ability'
import { ListRow } from '../components/ListRow'
import { SectionHead } from '../components/SectionHead'
import { useStores } from '../frame/stores'
import { go } from '../routes'
import { officeRowWords as words } from '../words/people'

/** 人与巷, 花名册 and 查看记录 for those in office; nothing for everybody else. */
export const OfficeRows = observer(function OfficeRows() {
  const roles = useStores().me.home?.roles ?? []
  const may = (ability: Ability) => roles.some(({ role }) => scopesOf(ability, role).length > 0)
  if (!may('read-lanes') && !may('read-audit')) return null
  return (
    <View className="sec">
      <SectionHead words={words.head} />
      <View className="list">
        {may('read-lanes') && <RegisterRows />}
        {may('read-audit') && (
          <ListRow
            icon="clipboard-list"
            title={words.looks}
            side={words.looksSide}
            onTap={() => go('looks')}
          />
        )}
      </View>
    </View>
  )
})

function RegisterRows() {
  return (
    <>
      <ListRow icon="users" title={words.people} side={words.peopleSide} onTap={() => go('people')} />
      <ListRow
        icon="file-text"
        title={words.register}
        side={words.registerSide}
        onTap={() => go('importRegister')}
      />
    </>
  )
}
