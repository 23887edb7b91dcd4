import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { heading } from '../components/aria'
import { BigButton } from '../components/BigButton'
import { Phrase } from '../components/Phrase'
import { AgreeButton } from '../device/AgreeButton'
import { go } from '../routes'
import { guideWords } from '../words/consent'
import { useStores } from './stores'

/** The sheet of WeChat's privacy question: before the first phone number, picture, file or recording. */
export const GuideAsk = observer(function GuideAsk() {
  const { guide } = useStores()
  const read = () => {
    guide.refuse()
    go('privacy')
  }
  return (
    <View className="scrim" catchMove>
      <View className="sheet" {...{ role: 'dialog', ariaRole: 'dialog', ariaLabel: guideWords.title }}>
        <View className="sheet-t" {...heading}>
          {guideWords.title}
        </View>
        {guideWords.paragraphs.map((words, place) => (
          <View key={place} className={place > 0 ? 'para' : ''}>
            <Phrase of={words} />
          </View>
        ))}
        <View className="acts sheet-acts">
          <AgreeButton label={guideWords.yes} onAgree={() => guide.agree()} />
          <BigButton kind={2} label={guideWords.read} onTap={read} />
          <BigButton kind={2} label={guideWords.no} onTap={() => guide.refuse()} />
        </View>
      </View>
    </View>
  )
})
