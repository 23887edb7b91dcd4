import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Desk } from '../../../domain/request/categories'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { answerWords as words, deskWords } from '../../words/request-desk'

/** To whom it is passed on, first the one who does it. */
export const WhichDesk = observer(function WhichDesk() {
  const desk = useStore(requestDeskStore)
  return (
    <View className="sec">
      <SectionHead words={words.toWhom} />
      <ChoiceCards
        label={words.toWhom}
        layout="pair"
        choices={(desk.matter?.desks ?? []).map((id) => ({ id, title: deskWords[id] }))}
        chosen={desk.desk}
        onChoose={(id) => desk.chooseDesk(id as Desk)}
      />
    </View>
  )
})
