import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../components/BigButton'
import { useStores } from '../frame/stores'
import { levels } from '../theme/level'
import { meWords } from '../words/people'

/** The three levels, each in its own letters; what is chosen is seen at once. */
export const LevelChoice = observer(function LevelChoice() {
  const { me } = useStores()
  return (
    <View className="stack levels">
      {levels.map((level) => (
        <View key={level} className={`it lv-${level}`}>
          <BigButton
            kind={me.level === level ? 1 : 2}
            label={meWords[level]}
            onTap={() => me.chooseLevel(level)}
          />
        </View>
      ))}
    </View>
  )
})
