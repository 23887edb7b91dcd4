import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { goBack } from '../../routes'
import { careSentences, careServiceWords, careWords, giveWords as words, untilWord } from '../../words/care'
import { careFace } from '../care/care-face'
import { HerWord, WhatChoice, WhoChoice } from '../care/GiveForm'

definePageConfig({})

/** Lets somebody act: for me, for a child of mine, or at her word for one of my people. */
export default observer(function FamilyGivePage() {
  const care = useStore(careStore)
  const personId = useRouter().params['person']
  const [given, setGiven] = useState(false)
  const load = () => void care.open(personId)
  useLoad(() => {
    care.clear()
    care.draft.clear()
    load()
  })
  const { draft, refusal, speaksForHer } = care
  const missing = draft.missing(speaksForHer)
  if (given) return <Given />
  return (
    <Page
      title={
        care.given && care.given.side !== 'self' ? careWords.titleFor(care.given.person.name) : words.title
      }
      face={careFace(care, load)}
      bar={
        <BigButton
          label={words.give}
          busy={care.busy && words.giving}
          {...(missing && { off: words.missing[missing] })}
          onTap={() => void care.give().then(setGiven)}
        />
      }
    >
      {refusal && <Why words={careSentences[refusal]} />}
      <WhoChoice />
      <WhatChoice />
      {speaksForHer && <HerWord />}
    </Page>
  )
})

const Given = observer(function Given() {
  const care = useStore(careStore)
  const { draft, now } = care
  const member = care.given?.household.find(({ personId }) => personId === draft.memberId)
  const what = [...draft.services].map((service) => careServiceWords[service])
  return (
    <Page face={{ kind: 'content' }}>
      <ResultCard
        kind="done"
        title={words.done}
        card={{
          facts: [
            { label: words.who, value: member?.name ?? draft.name.trim() },
            { label: words.what, value: what.map((one, at) => (at < what.length - 1 ? `${one}、` : one)) },
            { label: words.until, value: untilWord(draft.until(now), now) },
          ],
        }}
      />
      <View className="para">
        <Phrase of={member ? words.nextMember : words.next} />
      </View>
      <View className="mt4">
        <BigButton label={words.back} onTap={goBack} />
      </View>
    </Page>
  )
})
