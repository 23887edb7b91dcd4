import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { spokenBases, type SpokenBasis } from '../../../domain/booking/basis'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { requestDeskStore } from '../../stores/request-desk-store'
import { yesWords as words } from '../../words/request-desk'
import { HerWords } from './HerWords'

/** 打电话问一声: whether the person agrees, in her own words. */
export const AskYes = observer(function AskYes() {
  const desk = useStore(requestDeskStore)
  const [how, setHow] = useState<SpokenBasis>('phone')
  const missing = desk.words.trim() === ''
  return (
    <>
      <View className="sec">
        <SectionHead words={words.how} />
        <ChoiceCards
          label={words.how}
          layout="pair"
          choices={spokenBases.map((id) => ({ id, title: words[id] }))}
          chosen={how}
          onChoose={(id) => setHow(id as SpokenBasis)}
        />
      </View>
      <HerWords label={words.said} hint={words.hint} />
      <View className="mt4">
        <BigButton
          label={words.send}
          busy={desk.busy === 'request.recordYes' && words.busy}
          {...(missing && { off: words.write })}
          onTap={() => void desk.recordYes(how)}
        />
      </View>
      {desk.matter?.actions.includes('refuse') && (
        <View className="mt3">
          <BigButton
            kind="bad"
            label={words.no}
            busy={desk.busy === 'request.refuse' && words.busy}
            onTap={() => void desk.refuse()}
          />
        </View>
      )}
    </>
  )
})
