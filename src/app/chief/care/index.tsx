import { useDidShow, useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { careStore } from '../../stores/care-store'
import { careFace } from '../../people/care/care-face'
import { GivenList, PastList } from '../../people/care/GivenList'
import { JustEnded } from '../../people/care/JustEnded'
import { go } from '../../routes'
import { ToldRow } from '../../people/care/ToldRow'
import { careWords as words } from '../../words/care'

definePageConfig({})

/** Who may act for one of my people; given and ended at her spoken request. */
export default observer(function CarePage() {
  const care = useStore(careStore)
  const person = useRouter().params['person'] ?? ''
  const load = () => void care.open(person)
  useLoad(() => care.clear())
  useDidShow(load)
  const name = care.given?.person.name
  const give = care.speaksForHer ? words.giveFor : words.giveChild
  return (
    <Page
      {...(name !== undefined && { title: words.titleFor(name) })}
      face={careFace(care, load)}
      bar={<BigButton label={give} onTap={() => go('familyGive', { person })} />}
    >
      <JustEnded />
      <GivenList head={words.givenFor} />
      <PastList />
      <ToldRow person={person} />
    </Page>
  )
})
