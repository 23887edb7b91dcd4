import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { PhoneButton } from '../../device/PhoneButton'
import { useStore } from '../../frame/stores'
import { bindStore } from '../../stores/bind-store'
import { LevelChoice } from '../LevelChoice'
import { bindWords as words } from '../../words/binding'
import { Refused } from './Refused'

/** Three ways: the phone that the village knows, six figures from the head, or lane and name; and whether the letters are large enough. */
export const How = observer(function How() {
  const bind = useStore(bindStore)
  return (
    <View className="stack">
      <Card eave>
        <Phrase of={words.phoneSide} />
        <View className="mt3">
          <PhoneButton label={words.phone} onCode={(code) => void bind.byPhone(code)} />
        </View>
        <Refused />
      </Card>
      <Card>
        <Phrase of={words.byCodeSide} />
        <View className="mt3">
          <BigButton kind={2} label={words.byCode} onTap={() => bind.goTo('code')} />
        </View>
      </Card>
      <Card>
        <Phrase of={words.byLaneSide} />
        <View className="mt3">
          <BigButton kind={2} label={words.byLane} onTap={() => void bind.byLane()} />
        </View>
      </Card>
      <View className="sec">
        <SectionHead words={words.largeEnough} />
        <LevelChoice />
      </View>
    </View>
  )
})
