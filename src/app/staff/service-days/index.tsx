import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { staffServices } from '../../../domain/people/roles'
import { dateOf } from '../../../domain/calendar/moment'
import { BigButton } from '../../components/BigButton'
import { CheckRow } from '../../components/CheckRow'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { serviceStore } from '../../stores/service-store'
import { changeWords, daysWords as words } from '../../words/services'
import { serviceFace } from '../service/service-face'
import { AddDays } from './AddDays'
import { School } from './School'

definePageConfig({})

/** Closed days, days held beside, farm seasons, holidays and the days of school, of the service that is being written. */
export default observer(function ServiceDaysPage() {
  const store = useStore(serviceStore)
  const named = useRouter().params['service']
  const [adding, setAdding] = useState(false)
  useLoad(() => {
    if (store.settings) return
    const service = staffServices.find((one) => one === named) ?? 'canteen'
    void store.open().then(() => store.begin(service))
  })
  const { settings } = store
  return (
    <Page
      title={words.title}
      {...(settings && { subtitle: settings.name })}
      face={settings ? { kind: 'content' } : serviceFace(store)}
    >
      {adding ? (
        <AddDays onDone={() => setAdding(false)} />
      ) : (
        <>
          <Written />
          <View className="mt4">
            <BigButton kind={2} icon="plus" label={words.add} onTap={() => setAdding(true)} />
          </View>
          <Holidays />
          <School />
        </>
      )}
    </Page>
  )
})

const Written = observer(function Written() {
  const store = useStore(serviceStore)
  const { changes = [], parts = [] } = store.settings?.timetable ?? {}
  const nameOf = (part: string) => parts.find((one) => one.part === part)?.name ?? part
  return (
    <View className="sec">
      <SectionHead words={words.list} />
      <View className="list">
        {changes.length === 0 && <ListRow title={words.none} />}
        {changes.map((change, at) => {
          const { title, side } = changeWords(change, nameOf, dateOf(store.now))
          const spokenLabel = `${words.remove} ${title.join('')}`
          const button = { label: words.remove, spokenLabel, onTap: () => store.removeDay(at) }
          return (
            <ListRow
              key={`${at} ${title.join('')} ${side.join('')}`}
              title={title}
              side={side}
              button={button}
            />
          )
        })}
      </View>
    </View>
  )
})

/** What follows the week may rest on public holidays; what follows a calendar knows them already. */
const Holidays = observer(function Holidays() {
  const store = useStore(serviceStore)
  const { parts = [], holidays } = store.settings?.timetable ?? {}
  if (!parts.some(({ days }) => Array.isArray(days))) return null
  const rests = holidays === 'closed'
  return (
    <View className="sec">
      <SectionHead words={words.holidays} />
      <View className="list">
        <CheckRow
          title={words.rests}
          state={rests ? 'on' : 'off'}
          onTap={() => store.change(({ timetable }) => (timetable.holidays = rests ? 'held' : 'closed'))}
        />
      </View>
    </View>
  )
})
