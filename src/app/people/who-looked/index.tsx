import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type LooksStore, looksStore } from '../../stores/looks-store'
import { lookRow, looksSentences, looksWords as words } from '../../words/looks'

definePageConfig({})

/** 谁看过我的信息: who of the staff, when, in which office, why; never a phone. For a child its guardian sees it. */
export default observer(function WhoLookedPage() {
  const looks = useStore(looksStore)
  const start = () => void looks.open(null)
  useLoad(start)
  return (
    <Page
      title={words.title}
      {...(looks.personId !== null && { subtitle: words.of(looks.name) })}
      face={faceOf(looks, start)}
    >
      <Whose />
      <View className="list">
        {looks.looks.length === 0 && <ListRow icon="circle-check" title={words.nobody} />}
        {looks.looks.map((look) => (
          <ListRow key={look.id} {...lookRow(look, looks.now)} />
        ))}
      </View>
      {looks.more && (
        <View className="mt3">
          <BigButton kind={2} label={words.more} onTap={() => void looks.next()} />
        </View>
      )}
      <View className="sec2 mt3">
        <Phrase of={words.note} />
      </View>
    </Page>
  )
})

function faceOf({ state, refusal }: LooksStore, onAgain: () => void): Face {
  if (state !== 'trouble') return { kind: state === 'here' ? 'content' : 'waiting' }
  const said = refusal && refusal !== 'no-network' ? looksSentences[refusal] : words.trouble
  return { kind: 'trouble', words: said, onAgain }
}

/** Myself or one of my children; left out where there is no child. */
const Whose = observer(function Whose() {
  const looks = useStore(looksStore)
  if (looks.children.length === 0) return null
  const me = { id: 'me', title: words.me }
  return (
    <View className="mb3">
      <SectionHead words={words.whose} />
      <ChoiceCards
        label={words.whose}
        layout="pair"
        choices={[me, ...looks.children.map(({ personId, name }) => ({ id: personId, title: name }))]}
        chosen={looks.personId ?? 'me'}
        onChoose={(id) => void looks.open(id === 'me' ? null : id)}
      />
    </View>
  )
})
