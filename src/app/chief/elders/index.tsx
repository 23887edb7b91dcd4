import { View } from '@tarojs/components'
import { useDidShow, useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { dateOf } from '../../../domain/calendar/moment'
import { dayCardWords } from '../../../domain/calendar/words'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import type { Elder, EldersStore } from '../../stores/elders-store'
import { orderWords } from '../../words/booking'
import { cancelSentences } from '../../words/order'
import { eldersWords } from '../../words/booking-staff'
import { CancelForSheet } from '../CancelForSheet'
import { ElderRow } from '../ElderRow'

definePageConfig({})

/** L3 我巷的老人: who has no meal yet, who has one, whom to call. */
export default observer(function EldersPage() {
  const { elders } = useStores()
  const load = () => void elders.load()
  useDidShow(load)
  useLoad(() => elders.clear())
  const [cancelling, setCancelling] = useState<Elder | null>(null)
  const { meal, refusal } = elders
  return (
    <Page
      title={eldersWords.title}
      face={eldersFace(elders, load)}
      {...(cancelling &&
        meal && {
          sheet: <CancelForSheet elder={cancelling} meal={meal} onClose={() => setCancelling(null)} />,
        })}
    >
      {!meal && <Why words={eldersWords.closed} />}
      {refusal && <Why words={cancelSentences[refusal]} />}
      <Everybody onCancel={setCancelling} />
    </Page>
  )
})

function eldersFace({ state, all }: EldersStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble') return { kind: 'trouble', words: orderWords.trouble, onAgain }
  return all.elders.length > 0
    ? { kind: 'content' }
    : { kind: 'empty', icon: 'users', words: eldersWords.none }
}

/** Every elder; one tap opens what can be done for him. */
const Everybody = observer(function Everybody({ onCancel }: { onCancel: (elder: Elder) => void }) {
  const { elders } = useStores()
  const [open, setOpen] = useState<string | null>(null)
  const { meal } = elders
  const [day] = meal ? dayCardWords(meal.date, dateOf(elders.now)) : ['']
  return (
    <View className="sec">
      <SectionHead words={eldersWords.all} {...(meal && { side: eldersWords.meal(day, meal.name) })} />
      <View className="list">
        {elders.all.elders.map((elder) => (
          <ElderRow
            key={elder.personId}
            elder={elder}
            meal={meal}
            booked={elders.booked.includes(elder)}
            open={open === elder.personId}
            onTap={() => setOpen(open === elder.personId ? null : elder.personId)}
            onCancel={() => onCancel(elder)}
          />
        ))}
      </View>
    </View>
  )
})
