import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { CheckRow } from '../../components/CheckRow'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type Household, peopleStore } from '../../stores/people-store'
import { laneWords as words, peopleSentences, peopleWords } from '../../words/people-staff'
import { HeadChoice } from '../people/HeadChoice'
import { peopleFace } from '../people/people-face'

definePageConfig({})

/** One lane: which household is whose; those that are ticked go to another head. */
export default observer(function LanePage() {
  const people = useStore(peopleStore)
  const { params } = useRouter()
  const id = decodeURIComponent(params['id'] ?? '')
  const name = decodeURIComponent(params['name'] ?? '')
  const [giving, setGiving] = useState(false)
  const load = () => void people.openLane(id)
  useLoad(load)
  const { ticked, refusal } = people
  return (
    <Page
      title={giving ? words.to : name}
      face={peopleFace(people, load)}
      bar={
        !giving &&
        ticked.size > 0 && <BigButton label={words.give(ticked.size)} onTap={() => setGiving(true)} />
      }
    >
      {refusal && <Why words={peopleSentences[refusal]} />}
      {giving ? <Giving lane={name} onEnd={() => setGiving(false)} /> : <Households />}
    </Page>
  )
})

const Households = observer(function Households() {
  const people = useStore(peopleStore)
  const mayAssign = people.overview?.mayAssign ?? false
  return (
    <>
      {mayAssign && (
        <View className="sec2">
          <Phrase of={words.pick} />
        </View>
      )}
      <View className="list mt3">
        {people.households.map((one) =>
          mayAssign ? (
            <CheckRow
              key={one.householdId}
              title={words.row(one.number, one.name)}
              side={words.side(headName(one), one.members)}
              state={people.ticked.has(one.householdId) ? 'on' : 'off'}
              onTap={() => people.tick(one.householdId)}
            />
          ) : (
            <ListRow
              key={one.householdId}
              title={words.row(one.number, one.name)}
              side={words.side(headName(one), one.members)}
            />
          ),
        )}
      </View>
    </>
  )

  function headName({ headId, standInId }: Household): string {
    const head = people.headOf(headId)?.name ?? peopleWords.noHead
    const standIn = people.headOf(standInId)?.name
    return standIn === undefined ? head : words.stoodIn(head, standIn)
  }
})

const Giving = observer(function Giving({ lane, onEnd }: { lane: string; onEnd: () => void }) {
  const people = useStore(peopleStore)
  return (
    <HeadChoice
      question={words.to.join('')}
      confirm={words.confirm}
      busy={words.giving}
      near={[lane]}
      onChoose={(headId) => people.assign(headId).then((done) => done && onEnd())}
      onBack={onEnd}
    />
  )
})
