import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { staffServices } from '../../../domain/people/roles'
import { Card } from '../../components/Card'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { serviceStore } from '../../stores/service-store'
import { serviceSentences, serviceWords as words } from '../../words/services'
import { Parts } from './Parts'
import { serviceFace } from './service-face'
import { ServiceBar } from './ServiceBar'
import { Sign } from './Sign'
import { Prices, Terms } from './Terms'
import { Touched } from './Touched'

definePageConfig({})

/** One service: what it is and when; what a change touches is looked at before it is handed in or decided. */
export default observer(function ServicePage() {
  const store = useStore(serviceStore)
  const named = useRouter().params['service']
  const [returning, setReturning] = useState(false)
  useLoad(() => {
    const service = staffServices.find((one) => one === named) ?? 'canteen'
    void store.open().then(() => store.begin(service))
  })
  const { settings, done, refusal, touched } = store
  if (done)
    return (
      <Page title={settings?.name ?? ''} face={serviceFace(store)}>
        <Card eave>
          <View className="card-t">{words.done[done]}</View>
        </Card>
      </Page>
    )
  return (
    <Page
      title={settings?.name ?? ''}
      face={settings ? serviceFace(store) : { kind: 'waiting' }}
      bar={<ServiceBar returning={returning} onReturn={setReturning} />}
    >
      {refusal && <Why words={serviceSentences[refusal]} />}
      <Standing />
      {returning && (
        <View className="mt3">
          <Field
            label={words.backReason}
            hint={words.backHint}
            value={store.reason}
            maxLength={60}
            onInput={(reason) => store.setReason(reason)}
          />
        </View>
      )}
      {touched && !returning && <Touched />}
      {!touched && <Form />}
    </Page>
  )
})

/** Who wrote it, or why it came back. */
const Standing = observer(function Standing() {
  const { view, now } = useStore(serviceStore)
  const draft = view?.draft
  if (!draft || draft.state === 'approved') return null
  const { state, reason, by, at } = draft
  return (
    <Card eave>
      <Phrase of={state === 'returned' && reason ? words.returned(reason) : words.waits(by, at, now)} />
    </Card>
  )
})

const Form = observer(function Form() {
  const { settings, service } = useStore(serviceStore)
  return (
    <>
      <Sign />
      <Parts />
      <Prices />
      <Terms />
      <View className="sec">
        <View className="list">
          <ListRow
            icon="clock"
            title={words.otherDays}
            value={words.count(settings?.timetable.changes.length ?? 0)}
            onTap={() => go('serviceDays', { service: service ?? 'canteen' })}
          />
        </View>
      </View>
    </>
  )
})
