import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore, useStores } from '../../frame/stores'
import { bindStore } from '../../stores/bind-store'
import { bindTitles, bindWords as words } from '../../words/binding'
import { Refused } from './Refused'

/** Several people gave the village this phone. */
export const Which = observer(function Which() {
  const bind = useStore(bindStore)
  return (
    <>
      <ChoiceCards
        label={bindTitles.which.join('')}
        choices={bind.choices.map(({ name, lane }, place) => ({
          id: String(place),
          title: name,
          side: lane,
        }))}
        chosen={null}
        onChoose={(id) => {
          const chosen = bind.choices[Number(id)]
          if (chosen) void bind.choose(chosen)
        }}
      />
      <Refused />
      <View className="mt4">
        <BigButton kind={2} label={words.other} onTap={() => void bind.byLane()} />
      </View>
    </>
  )
})

/** The villages, township by township. */
export const Village = observer(function Village() {
  const bind = useStore(bindStore)
  const { me } = useStores()
  const townships = [...new Set(bind.villages.map(({ township }) => township))]
  return (
    <>
      {townships.map((township) => (
        <View key={township} className="sec">
          <SectionHead words={township} />
          <ChoiceCards
            label={township}
            layout="pair"
            choices={bind.villages
              .filter((one) => one.township === township)
              .map(({ id, name }) => ({ id, title: name }))}
            chosen={me.villageId}
            onChoose={(id) => void bind.chooseVillage(id)}
          />
        </View>
      ))}
      <Refused />
    </>
  )
})

/** The lanes as big cards; one tap goes on. */
export const Lane = observer(function Lane() {
  const bind = useStore(bindStore)
  if (bind.lanes.length === 0)
    return (
      <Card>
        <Phrase of={words.noLanes} />
      </Card>
    )
  return (
    <ChoiceCards
      label={bindTitles.lane.join('')}
      layout="short"
      choices={bind.lanes.map((name) => ({ id: name, title: name }))}
      chosen={bind.lane}
      onChoose={(lane) => bind.chooseLane(lane)}
    />
  )
})
