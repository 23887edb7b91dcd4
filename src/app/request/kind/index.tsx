import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { tellStore } from '../../stores/tell-store'
import { goBack } from '../../routes'
import { categoryWords } from '../../words/request'
import { tellWords } from '../../words/request-tell'
import { allKinds } from '../kinds'

definePageConfig({})

/** Which kind of thing it is: all of them, one tap takes one and goes back. */
export default observer(function KindPage() {
  const tell = useStore(tellStore)
  return (
    <Page title={tellWords.kindsTitle} face={{ kind: 'content' }}>
      <View className="list">
        {allKinds(tell.subject !== null).map((kind) => (
          <ListRow
            key={kind}
            title={categoryWords[kind]}
            strong={kind === tell.kind}
            onTap={() => {
              tell.chooseCategory(kind)
              goBack()
            }}
          />
        ))}
      </View>
    </Page>
  )
})
