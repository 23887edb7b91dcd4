import { View } from '@tarojs/components'
import { useDidShow, useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Page } from '../../frame/Page'
import { useStore, useStores } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { go } from '../../routes'
import { careWords as words } from '../../words/care'
import { careFace } from '../care/care-face'
import { GivenList, PastList } from '../care/GivenList'
import { ToldRow } from '../care/ToldRow'
import { JustEnded } from '../care/JustEnded'
import { Accept } from './Accept'
import { ActList } from './ActList'
import { Children } from './Children'
import { HeldList } from './HeldList'

definePageConfig({})

/** R13 我的家人: for whom I may act, who may act for me, what was done. */
export default observer(function FamilyPage() {
  const care = useStore(careStore)
  const { me } = useStores()
  // A relative from elsewhere has nothing of his own here that could be given.
  const gives = !!me.home?.household
  const load = () => void care.openMine()
  useLoad(() => care.clear())
  useDidShow(load)
  return (
    <Page
      title={words.title}
      face={careFace(care, load)}
      bar={gives && <BigButton label={words.give} onTap={() => go('familyGive')} />}
    >
      <JustEnded />
      {gives && <GivenList head={words.given} />}
      <HeldList />
      {gives && <ToldRow />}
      <ActList />
      <Children />
      <PastList />
      <View className="sec">
        <Accept />
      </View>
    </Page>
  )
})
