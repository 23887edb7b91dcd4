import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { clinicHours } from '../../../domain/booking/defaults'
import { laterReturns, quickReturns } from '../../../domain/booking/presence'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type ClinicStore, clinicStore } from '../../stores/clinic-store'
import { doctorTitle } from '../../words/booking'
import { clinicSentences, clinicWords as words, doctorSide, returnWord } from '../../words/clinic'

definePageConfig({})

/** 大夫在不在: one tap says until when he is away, or that he is back. */
export default observer(function ClinicPage() {
  const store = useStore(clinicStore)
  const load = () => void store.open()
  useDidShow(load)
  const { clinic, refusal, now } = store
  return (
    <Page title={words.title} face={clinicFace(store, load)}>
      {clinic && (
        <View className="mt3">
          <Card eave>
            <View className="sec2">
              <Phrase of={words.now} />
            </View>
            <View className="card-t mt1">{doctorTitle(clinic.doctor)}</View>
            <View className="mt1">
              <Phrase of={doctorSide(clinic.doctor, now)} />
            </View>
            {['away', 'not-yet'].includes(clinic.doctor.is) && <Back />}
          </Card>
          {refusal && <Why words={clinicSentences[refusal]} />}
        </View>
      )}
      <Going />
    </Page>
  )
})

function clinicFace({ state, clinic, refusal }: ClinicStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble')
    return { kind: 'trouble', words: refusal ? clinicSentences[refusal] : words.trouble, onAgain }
  return clinic ? { kind: 'content' } : { kind: 'empty', icon: 'stethoscope', words: words.none }
}

const Back = observer(function Back() {
  const store = useStore(clinicStore)
  const away = store.clinic?.doctor.is === 'away'
  return (
    <View className="mt4">
      <BigButton
        label={away ? words.back : words.backToWork}
        busy={store.busy && words.saying}
        onTap={() => void store.say(null)}
      />
    </View>
  )
})

/** When he will be back: the usual answers each in one tap, the others behind one more. */
const Going = observer(function Going() {
  const store = useStore(clinicStore)
  const [more, setMore] = useState(false)
  const { now } = store
  if (!store.clinic) return null
  const say = (until: string) => {
    setMore(false)
    void store.say(until)
  }
  return (
    <View className="sec">
      <SectionHead words={words.going} />
      <View className="list">
        {quickReturns(now).map(({ id, until }) => (
          <ListRow
            key={id}
            strong
            title={words.quick[id]}
            side={id === 'tomorrow' ? words.tomorrowSide(now) : returnWord(until, now)}
            onTap={() => say(until)}
          />
        ))}
        <ListRow
          title={words.other}
          open={more}
          onTap={() => setMore(!more)}
          below={
            <View className="list">
              {laterReturns(now, clinicHours).map((until) => (
                <ListRow key={until} title={returnWord(until, now)} onTap={() => say(until)} />
              ))}
            </View>
          }
        />
      </View>
    </View>
  )
})
