import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CheckRow } from '../../components/CheckRow'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { SectionHead } from '../../components/SectionHead'
import { careServices } from '../../../domain/people/care/services'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { spans } from '../../stores/care-draft'
import { careServiceSides, careServiceWords, giveWords as words, untilWord } from '../../words/care'
import { NameAndPhone } from '../NameAndPhone'
import { BasisChoice } from './BasisChoice'

const others = 'others'

/** Who: a member of the household in one tap, or somebody by name and number. */
export const WhoChoice = observer(function WhoChoice() {
  const care = useStore(careStore)
  const { draft } = care
  const members = care.given?.household ?? []
  return (
    <View className="sec">
      <SectionHead words={words.who} />
      {members.length > 0 && (
        <ChoiceCards
          label={words.who}
          choices={[
            ...members.map(({ personId, name }) => ({ id: personId, title: name })),
            { id: others, title: words.others, side: words.othersSide },
          ]}
          chosen={draft.memberId ?? others}
          onChoose={(id) => draft.chooseMember(id === others ? null : id)}
        />
      )}
      {draft.memberId === null && (
        <View className="mt3">
          <NameAndPhone
            name={draft.name}
            phone={draft.phone}
            onName={(name) => draft.setName(name)}
            onPhone={(phone) => draft.setPhone(phone)}
          />
        </View>
      )}
    </View>
  )
})

/** What, and until when. */
export const WhatChoice = observer(function WhatChoice() {
  const care = useStore(careStore)
  const { draft, now } = care
  return (
    <>
      <View className="sec">
        <SectionHead words={words.services} />
        <View className="list">
          {careServices.map((service) => (
            <CheckRow
              key={service}
              title={careServiceWords[service]}
              side={careServiceSides[service]}
              state={draft.services.has(service) ? 'on' : 'off'}
              onTap={() => draft.tick(service)}
            />
          ))}
        </View>
      </View>
      <View className="sec">
        <SectionHead words={words.until} />
        <ChoiceCards
          label={words.until}
          layout="pair"
          choices={spans.map((months) => ({ id: String(months), title: words.months(months) }))}
          chosen={String(draft.months)}
          onChoose={(id) => draft.chooseMonths(Number(id))}
        />
        <View className="sec2 mt3">{untilWord(draft.until(now), now)}</View>
      </View>
    </>
  )
})

/** How she asked for it, and what she said. */
export const HerWord = observer(function HerWord() {
  const { draft } = useStore(careStore)
  return (
    <View className="sec">
      <SectionHead words={words.basis} />
      <BasisChoice label={words.basis} chosen={draft.how} onChoose={(how) => draft.chooseHow(how)} />
      <View className="mt3">
        <Field
          label={words.words}
          hint={words.wordsHint}
          value={draft.words}
          maxLength={100}
          onInput={(said) => draft.setWords(said)}
        />
      </View>
    </View>
  )
})
