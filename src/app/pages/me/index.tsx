import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { CallHead } from '../../people/CallHead'
import { LevelChoice } from '../../people/LevelChoice'
import { go } from '../../routes'
import { homeWords, meWords } from '../../words/people'

definePageConfig({})

/** R14 我的: whom I can call, who I am and what I want to say, how large I read, and what there is of me. */
export default observer(function MePage() {
  const { me, home } = useStores()
  useDidShow(() => {
    if (!me.home) void home.load()
  })
  return (
    <Page tab="me" name={meWords.title} face={{ kind: 'content' }}>
      <CallHead />
      <View className="list mt3">
        {me.home?.duty && <Contact name={meWords.onDuty(me.home.duty.name)} phone={me.home.duty.phone} />}
        <Contact name={me.village?.center.name} phone={me.village?.center.phone} />
        {me.village && <ListRow title={meWords.there} onTap={() => go('center')} />}
        <Contact name={meWords.office} phone={me.village?.officePhone} />
      </View>
      <View className="sec">
        <View className="list">
          <Mine />
        </View>
        {me.home?.household && (
          <View className="sec2 mt2">
            <Phrase of={meWords.wrong} />
          </View>
        )}
      </View>
      <View className="sec">
        <SectionHead words={meWords.size} />
        <LevelChoice />
      </View>
      <View className="sec">
        <SectionHead words={meWords.more} />
        <View className="list">
          <OwnRows />
        </View>
      </View>
    </Page>
  )
})

/** What is stored of me and who looked: three taps to anything about my own data. */
const OwnRows = observer(function OwnRows() {
  const { me } = useStores()
  return (
    <>
      {me.home?.person && (
        <>
          <ListRow title={meWords.own} side={meWords.ownSide} onTap={() => go('myData')} />
          <ListRow title={meWords.looked} onTap={() => go('whoLooked')} />
        </>
      )}
      <ListRow title={meWords.privacy} onTap={() => go('privacy')} />
    </>
  )
})

const Mine = observer(function Mine() {
  const { home } = useStores().me
  if (!home?.person)
    return <ListRow title={meWords.nobody} button={{ label: homeWords.bind, onTap: () => go('bind') }} />
  const { person, household } = home
  return (
    <>
      <ListRow
        title={person.name}
        {...(person.age !== null && { value: meWords.age(person.age) })}
        {...(household && { side: meWords.household(household.lane, household.number) })}
      />
      <ListRow
        icon="message-circle"
        title={meWords.suggest}
        onTap={() => go('tell', { kind: 'suggestion' })}
      />
      <ListRow icon="users" title={meWords.family} side={meWords.familySide} onTap={() => go('family')} />
    </>
  )
})

function Contact({ name, phone }: { name: string | undefined; phone: string | null | undefined }) {
  if (!name || !phone) return null
  return <ListRow title={name} side={phone} button={{ label: meWords.call, onTap: () => void dial(phone) }} />
}
