import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { type ClassDeskStore, classDeskStore } from '../../stores/class-desk-store'
import { whenWords } from '../../words/booking'
import { classSentences, classWords as words } from '../../words/class'
import { Child } from './Child'

definePageConfig({})

/** 课堂接送: one tap signs a child in, two hand it to somebody who may fetch it. */
export default observer(function ClassDeskPage() {
  const desk = useStore(classDeskStore)
  const named = decodeURIComponent(useRouter().params['session'] ?? '') || null
  const load = () => void desk.open(named)
  useDidShow(load)
  const { list, now, refusal } = desk
  return (
    <Page
      title={words.title}
      face={deskFace(desk, load)}
      {...(list && { subtitle: whenWords({ ...list.session, service: 'class' }, now) })}
    >
      {refusal && <Why words={classSentences[refusal]} />}
      <LeftBehind />
      {list?.children.length === 0 && (
        <View className="sec">
          <Phrase of={words.nobody} />
        </View>
      )}
      <Group head={words.here} states={['checked-in']} />
      <Group head={words.toCome} states={['confirmed']} />
      <Group head={words.gone} states={['signed-out']} />
      <Group head={words.others} states={['no-show', 'offered']} />
    </Page>
  )
})

function deskFace({ state, list, refusal }: ClassDeskStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble')
    return { kind: 'trouble', words: refusal ? classSentences[refusal] : words.trouble, onAgain }
  return list ? { kind: 'content' } : { kind: 'empty', icon: 'graduation-cap', words: words.nothing }
}

const Group = observer(function Group({ head, states }: { head: string; states: string[] }) {
  const children = useStore(classDeskStore).children.filter(({ state }) => states.includes(state))
  if (children.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} side={String(children.length)} />
      <View className="list">
        {children.map((child) => (
          <Child key={child.personId} child={child} />
        ))}
      </View>
    </View>
  )
})

/** The class is over: whom nobody fetched stands on top, with the way to the telephones. */
const LeftBehind = observer(function LeftBehind() {
  const { leftBehind, list } = useStore(classDeskStore)
  if (!list || leftBehind.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.left} />
      <View className="list">
        {leftBehind.map(({ personId, name }) => (
          <ListRow
            key={personId}
            strong
            title={name}
            button={{
              label: words.ring,
              icon: 'phone',
              spokenLabel: `${words.ring} ${name}`,
              onTap: () => go('classCall', { session: list.session.id, person: personId }),
            }}
          />
        ))}
      </View>
    </View>
  )
})
