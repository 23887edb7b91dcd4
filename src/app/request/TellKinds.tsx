import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { CategoryName } from '../../domain/request/categories'
import { ChoiceCards } from '../components/ChoiceCards'
import { SectionHead } from '../components/SectionHead'
import { useStore, useStores } from '../frame/stores'
import { tellStore } from '../stores/tell-store'
import { go } from '../routes'
import { isElder } from '../theme/level'
import { tellWords } from '../words/request-tell'
import { cardOf, commonKinds } from './kinds'

/** The common kinds; what the words sound like is marked by itself and can be changed. */
export const TellKinds = observer(function TellKinds() {
  const tell = useStore(tellStore)
  const { me } = useStores()
  const level = isElder(me.level) ? 'elder' : 'std'
  const choose = (id: string) => (id === 'other' ? go('tellKind') : tell.chooseCategory(id as CategoryName))
  return (
    <View className="sec">
      <SectionHead words={tellWords.kinds} />
      <ChoiceCards
        label={tellWords.kindsTitle}
        layout={level === 'elder' ? 'short' : 'pair'}
        choices={commonKinds(level, tell.kind)}
        chosen={cardOf(level, tell.kind)}
        onChoose={choose}
      />
    </View>
  )
})
