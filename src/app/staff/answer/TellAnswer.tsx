import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { satisfactions, type Satisfaction } from '../../../domain/request/record'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { useStores } from '../../frame/stores'
import { satisfactionWords, tellWords as words } from '../../words/request-desk'
import { HerWords } from './HerWords'

/** 当面讲清: tell the person the answer, write down what she says, and her two answers. */
export const TellAnswer = observer(function TellAnswer() {
  const { requestDesk: desk } = useStores()
  const [solved, setSolved] = useState<boolean | null>(null)
  const [satisfaction, setSatisfaction] = useState<Satisfaction | null>(null)
  const missing = desk.words.trim() === '' || solved === null || satisfaction === null
  return (
    <>
      <View className="sec">
        <SectionHead words={words.solved} />
        <ChoiceCards
          label={words.solved}
          layout="pair"
          choices={[
            { id: 'yes', title: words.yes },
            { id: 'no', title: words.no },
          ]}
          chosen={solved === null ? null : solved ? 'yes' : 'no'}
          onChoose={(id) => setSolved(id === 'yes')}
        />
      </View>
      <View className="sec">
        <SectionHead words={words.satisfied} />
        <ChoiceCards
          label={words.satisfied}
          choices={satisfactions.map((id) => ({ id, title: satisfactionWords[id] }))}
          chosen={satisfaction}
          onChoose={(id) => setSatisfaction(id as Satisfaction)}
        />
      </View>
      <HerWords label={words.said} hint={words.hint} />
      <View className="mt4">
        <BigButton
          label={words.send}
          busy={desk.busy === 'request.tell' && words.busy}
          {...(missing && { off: words.write })}
          onTap={() => solved !== null && satisfaction !== null && void desk.tell(solved, satisfaction)}
        />
      </View>
    </>
  )
})
