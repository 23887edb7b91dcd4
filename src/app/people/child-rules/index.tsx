import { View } from '@tarojs/components'
import { ListRow } from '../../components/ListRow'
import { Page } from '../../frame/Page'
import { CallHead } from '../CallHead'
import { childRuleWords as words } from '../../words/privacy'

definePageConfig({})

/** 儿童个人信息规则: rules of their own for children under 14. */
export default function ChildRulesPage() {
  return (
    <Page title={words.title} subtitle={words.sub} face={{ kind: 'content' }}>
      <View className="list">
        {words.rules.map(({ what, how }) => (
          <ListRow key={what} title={what} side={how} strong />
        ))}
      </View>
      <View className="sec">
        <CallHead />
      </View>
    </Page>
  )
}
