import { View } from '@tarojs/components'
import { ListRow } from '../../components/ListRow'
import { go } from '../../routes'
import { toldWords as words } from '../../words/told'

/** The way to who in the family is told what: mine, or somebody's of whom it is written down. */
export function ToldRow({ person }: { person?: string }) {
  return (
    <View className="list mt4">
      <ListRow
        icon="megaphone"
        title={words.row}
        side={words.side}
        onTap={() => go('told', person === undefined ? {} : { person })}
      />
    </View>
  )
}
