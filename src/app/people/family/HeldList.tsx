import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { type HeldGrant, careStore } from '../../stores/care-store'
import { careWords as words, endsSoonWords, grantedWords } from '../../words/care'

/** For whom I may act, until when; what ends within seven days is said first. */
export const HeldList = observer(function HeldList() {
  const care = useStore(careStore)
  const [open, setOpen] = useState<string | null>(null)
  const people = [...new Set(care.held.map(({ forPersonId }) => forPersonId))]
  return (
    <View className="sec">
      <SectionHead words={words.held} />
      {care.held
        .filter(({ endsSoon }) => endsSoon)
        .map((held) => (
          <Why key={held.careId} words={endsSoonWords(held, care.now)} />
        ))}
      <View className="list">
        {people.length === 0 && <ListRow title={words.heldNone} />}
        {people.map((personId) => {
          const grants = care.held.filter(({ forPersonId }) => forPersonId === personId)
          return (
            <ListRow
              key={personId}
              strong
              title={grants[0]?.name ?? ''}
              side={grantedWords(grants, care.now)}
              open={open === personId}
              onTap={() => setOpen(open === personId ? null : personId)}
              below={<GiveUp grants={grants} />}
            />
          )
        })}
      </View>
    </View>
  )
})

const GiveUp = observer(function GiveUp({ grants }: { grants: HeldGrant[] }) {
  const care = useStore(careStore)
  const name = grants[0]?.name ?? ''
  return (
    <BigButton
      kind="bad"
      label={words.giveUp}
      spokenLabel={`${words.giveUp} ${name}`}
      busy={care.busy && words.ending}
      onTap={() =>
        void care.giveUp(
          name,
          grants.map(({ careId }) => careId),
        )
      }
    />
  )
})
