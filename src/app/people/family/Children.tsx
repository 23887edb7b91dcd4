import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { go } from '../../routes'
import { pickupWords } from '../../words/class'
import { careWords as words } from '../../words/care'

/** The children of my household, and those elsewhere for whom I am named: who may act for them is mine to say. */
export const Children = observer(function Children() {
  const { children } = useStore(careStore)
  if (children.length === 0) return null
  return (
    <>
      <View className="sec">
        <SectionHead words={words.children} />
        <View className="list">
          {children.map(({ personId, name, by }) => (
            <ListRow
              key={personId}
              title={name}
              side={by === 'guardian' ? words.wardSide : words.childSide}
              onTap={() => go('care', { person: personId })}
            />
          ))}
        </View>
      </View>
      <View className="sec">
        <SectionHead words={pickupWords.section} />
        <View className="list">
          {children.map(({ personId, name }) => (
            <ListRow key={personId} title={name} onTap={() => go('pickups', { person: personId })} />
          ))}
        </View>
      </View>
    </>
  )
})
