import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { KeyValues } from '../../components/KeyValues'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Stepper } from '../../components/Stepper'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { sessionListStore, type SessionList } from '../../stores/session-list-store'
import { kitchenWords as words } from '../../words/desk'

/** Most seats of a session, as the cloud takes them. */
const most = 500

/** What the kitchen cooks, what is carried, bowls that are added, and the way to call the session off. */
export const Kitchen = observer(function Kitchen() {
  const { list } = useStore(sessionListStore)
  if (!list?.session.open) return null
  const { session, figures } = list
  return (
    <>
      {session.service === 'canteen' && figures.seats > 0 && <HeadCount {...figures} />}
      {figures.carried > 0 && (
        <View className="list mt3">
          <ListRow
            icon="bike"
            title={words.run}
            side={words.runSide(figures.carried)}
            onTap={() => go('deliveryRun', { session: session.id })}
          />
        </View>
      )}
      <Seats key={session.id} {...session} />
      <View className="list mt3">
        <ListRow
          icon="circle-slash"
          title={words.close}
          onTap={() => go('dayListClose', { session: session.id })}
        />
      </View>
    </>
  )
})

function HeadCount({ seats, carried, phoned, lateCancelled }: SessionList['figures']) {
  const line = (label: string, portions: number) => ({ label, value: words.portions(portions) })
  return (
    <View className="sec">
      <SectionHead words={words.head} side={words.portions(seats)} />
      <Card>
        <KeyValues
          lines={[
            line(words.here, seats - carried),
            line(words.carried, carried),
            ...(phoned > 0 ? [line(words.phoned, phoned)] : []),
            ...(lateCancelled > 0 ? [line(words.late, lateCancelled)] : []),
          ]}
        />
      </Card>
    </View>
  )
}

/** How many can come; nothing is sent before the number is confirmed. */
const Seats = observer(function Seats({ capacity, left }: SessionList['session']) {
  const sessionList = useStore(sessionListStore)
  const [wanted, setWanted] = useState(capacity)
  return (
    <View className="sec">
      <Card>
        <Stepper
          label={words.seats}
          value={wanted}
          unit={words.unit}
          min={Math.max(1, capacity - left)}
          max={most}
          less={words.less}
          more={words.more}
          limit={words.most}
          onChange={setWanted}
        />
        {wanted !== capacity && (
          <View className="mt3">
            <BigButton
              small
              wide
              label={words.set(wanted)}
              busy={sessionList.busy && words.setting}
              onTap={() => void sessionList.setSeats(wanted)}
            />
          </View>
        )}
      </Card>
    </View>
  )
})
