import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { goBack } from '../../routes'
import {
  type ChainLink,
  type ClassChild,
  type ClassDeskStore,
  classDeskStore,
} from '../../stores/class-desk-store'
import { callWords as words, classSentences, classWords } from '../../words/class'

definePageConfig({})

/** Whom to ring in turn about a child that nobody fetched; who rang whom and when stands beside each. */
export default observer(function ClassCallPage() {
  const desk = useStore(classDeskStore)
  const { params } = useRouter()
  const session = decodeURIComponent(params['session'] ?? '')
  const load = () => void desk.open(session)
  useDidShow(load)
  const child = desk.child(params['person'] ?? '')
  return (
    <Page title={child ? words.title(child.name) : classWords.left} face={callFace(desk, child, load)}>
      <View className="para">
        <Phrase of={words.lead} />
      </View>
      {desk.refusal && <Why words={classSentences[desk.refusal]} />}
      {child?.chain && <Chain child={child} chain={child.chain} />}
    </Page>
  )
})

function callFace({ state, refusal }: ClassDeskStore, child: ClassChild | null, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'trouble')
    return { kind: 'trouble', words: refusal ? classSentences[refusal] : classWords.trouble, onAgain }
  if (child?.chain) return { kind: 'content' }
  const button = { label: words.toList, onTap: goBack }
  return { kind: 'empty', icon: 'circle-check', words: words.done, button }
}

/** The first who was not rung yet is open. */
const Chain = observer(function Chain({ child, chain }: { child: ClassChild; chain: ChainLink[] }) {
  const ringsOf = ({ kind, name }: ChainLink) =>
    child.rings.filter((ring) => ring.kind === kind && ring.name === name)
  const next = chain.findIndex((link) => ringsOf(link).length === 0)
  const [chosen, setChosen] = useState<number | null>(null)
  const open = chosen ?? next
  return (
    <View className="list mt3">
      {chain.map((link, place) => {
        const last = ringsOf(link).at(-1)
        const kind = words.kinds[link.kind]
        return (
          <ListRow
            key={`${link.kind} ${link.name}`}
            strong
            title={link.name ? [kind, ` ${link.name}`] : kind}
            {...(last && { side: words.rung(last.by, last.at, last.answer) })}
            open={open === place}
            onTap={() => setChosen(open === place ? -1 : place)}
            below={<Call child={child} link={link} onWritten={() => setChosen(null)} />}
          />
        )
      })}
    </View>
  )
})

interface CallProps {
  child: ClassChild
  link: ChainLink
  onWritten: () => void
}

const Call = observer(function Call({ child, link, onWritten }: CallProps) {
  const desk = useStore(classDeskStore)
  const { phone } = link
  const busy = desk.busyWith === child.personId && words.writing
  return (
    <View className="acts">
      {phone === null ? (
        <Why words={words.noPhone} />
      ) : (
        <BigButton icon="phone" label={words.call} onTap={() => void dial(phone)} />
      )}
      {(['no-answer', 'coming'] as const).map((answer) => (
        <BigButton
          key={answer}
          kind={2}
          label={words.answers[answer]}
          busy={busy}
          onTap={() => void desk.rung(child.personId, link, answer).then(onWritten)}
        />
      ))}
    </View>
  )
})
