import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type Head, peopleStore } from '../../stores/people-store'
import { holderWords as words } from '../../words/people-staff'
import { HeadChoice } from '../people/HeadChoice'

const spans = [3, 7, 15, 30]

interface StandInProps {
  head: Head
  onEnd: () => void
}

/** Who stands in, and for how many days from now. */
export const StandIn = observer(function StandIn({ head, onEnd }: StandInProps) {
  const people = useStore(peopleStore)
  const [days, setDays] = useState(7)
  return (
    <>
      <View className="sec">
        <SectionHead words={words.howLong} />
        <ChoiceCards
          label={words.howLong}
          layout="pair"
          choices={spans.map((span) => ({ id: String(span), title: words.days(span) }))}
          chosen={String(days)}
          onChoose={(span) => setDays(Number(span))}
        />
      </View>
      <View className="sec">
        <SectionHead words={words.whoStandsIn} />
        <HeadChoice
          question={words.whoStandsIn}
          confirm={words.standIn}
          busy={words.asking}
          near={head.lanes}
          without={head.personId}
          onChoose={(standInId) =>
            people.standIn(head.personId, standInId, days).then((done) => done && onEnd())
          }
          onBack={onEnd}
        />
      </View>
    </>
  )
})
