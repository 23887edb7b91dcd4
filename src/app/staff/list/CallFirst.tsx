import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { useStore } from '../../frame/stores'
import { sessionListStore } from '../../stores/session-list-store'
import { go } from '../../routes'
import { staffListWords } from '../../words/booking-staff'

/** Old people who are not there half an hour before the end: on top, with the button to call; then it is written down what came of it. */
export const CallFirst = observer(function CallFirst() {
  const { list } = useStore(sessionListStore)
  const missing = list?.rows?.filter(({ callFirst }) => callFirst !== null) ?? []
  if (missing.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={staffListWords.look} />
      <View className="list">
        {missing.map(({ personId, name, age, lane, number, livesAlone, callFirst }) => {
          const phone = callFirst?.phone ?? null
          const title = age === null ? name : [`${name} `, staffListWords.age(age)]
          const where = number === null ? lane : staffListWords.household(lane, number)
          const other = callFirst?.name ?? null
          const side = [
            `${where} ·`,
            livesAlone ? staffListWords.alone : '',
            ...(other === null ? [] : [staffListWords.ringAt(other)]),
          ]
          const ask = () => go('missedMeal', { session: list?.session.id ?? '', person: personId })
          return phone === null ? (
            <ListRow key={personId} title={title} side={[...side, staffListWords.noPhone]} onTap={ask} />
          ) : (
            <ListRow
              key={personId}
              title={title}
              side={side}
              onTap={ask}
              button={{
                label: staffListWords.call,
                spokenLabel: `${staffListWords.call} ${name}`,
                icon: 'phone',
                // The phone dials, and the page behind asks what came of it.
                onTap: () => {
                  void dial(phone)
                  ask()
                },
              }}
            />
          )
        })}
      </View>
    </View>
  )
})
