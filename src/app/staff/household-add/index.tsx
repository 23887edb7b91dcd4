import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ownHouseholdsLimit } from '../../../domain/people/head-rules'
import { laneName } from '../../../domain/people/register/lane'
import { ChoiceCards } from '../../components/ChoiceCards'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStore, useStores } from '../../frame/stores'
import { peopleStore } from '../../stores/people-store'
import { personStore } from '../../stores/person-store'
import { goInstead } from '../../routes'
import { linesWords as words } from '../../words/person'
import { headChoices } from '../people/head-choices'
import { peopleFace } from '../people/people-face'
import { LinesForm } from '../person-lines/LinesForm'
import { PlaceFields } from '../person-lines/Place'
import { Save } from '../person-lines/Save'
import { nothingTyped, wholeOf } from '../person-lines/typed'

definePageConfig({})

/** 加一户: lane and number, its first person, and for the village whose it is; a head puts it among his own. */
export default observer(function HouseholdAddPage() {
  const person = useStore(personStore)
  const people = useStore(peopleStore)
  const { me } = useStores()
  const [lane, setLane] = useState('')
  const [number, setNumber] = useState('')
  const [headId, setHeadId] = useState<string | null>(null)
  const [typed, setTyped] = useState({ ...nothingTyped, relation: words.firstRelation })
  const forVillage = me.roles.includes('village-officer')
  // Opened by itself it asks who its reader is together with the heads of the village; a head needs no more.
  const load = () => void ((forVillage || !me.home) && people.open())
  useLoad(() => {
    person.forget()
    load()
  })
  const villageId = forVillage ? people.village.id : (me.village?.id ?? null)
  const whole = wholeOf(typed)
  const ready =
    whole !== null && lane.trim() !== '' && number.trim() !== '' && (!forVillage || headId !== null)
  const save = async () => {
    if (!whole || !villageId) return
    const place = { villageId, lane: lane.trim(), number: number.trim() }
    const id = await person.addHousehold({ ...place, person: whole, ...(headId !== null && { headId }) })
    if (id !== null) goInstead('person', { id })
  }
  return (
    <Page
      title={words.addHousehold}
      face={villageId && !forVillage ? { kind: 'content' } : peopleFace(people, load)}
    >
      <PlaceFields lane={lane} number={number} onLane={setLane} onNumber={setNumber} />
      {forVillage && lane.trim() !== '' && <Heads lane={lane} chosen={headId} onChoose={setHeadId} />}
      <View className="sec">
        <LinesForm typed={typed} onType={setTyped} />
      </View>
      <Save whole={ready} missing={words.householdMissing} onSave={() => void save()} />
    </Page>
  )
})

interface HeadsProps {
  lane: string
  chosen: string | null
  onChoose: (headId: string) => void
}

/** The heads of that lane who have room for one more; where none has, those of the village. */
const Heads = observer(function Heads({ lane, chosen, onChoose }: HeadsProps) {
  const { overview } = useStore(peopleStore)
  const free = overview?.heads.filter(({ households }) => households < ownHouseholdsLimit) ?? []
  const near = free.filter(({ lanes }) => lanes.includes(laneName(lane)))
  const heads = near.length > 0 ? near : free
  return (
    <View className="sec">
      <SectionHead words={words.whoseHead} />
      <ChoiceCards
        label={words.whoseHead}
        choices={headChoices(heads, chosen)}
        chosen={chosen}
        onChoose={(id) => onChoose(id)}
      />
    </View>
  )
})
