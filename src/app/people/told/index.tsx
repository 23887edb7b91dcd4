import { View } from '@tarojs/components'
import { useDidShow, useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { toldStore, type ToldStore } from '../../stores/told-store'
import { careServiceWords } from '../../words/care'
import { nowWords, toldLineWords, toldSentences, toldWords as words } from '../../words/told'
import { Choice } from './Choice'

definePageConfig({})

/** 家里谁收通知: what reaches whom now, topic by topic; one tap opens it, ticks change it. */
export default observer(function ToldPage() {
  const told = useStore(toldStore)
  const person = useRouter().params['person']
  const load = () => void told.open(person)
  useLoad(() => told.clear())
  useDidShow(load)
  const { view, kept, refusal, topic } = told
  return (
    <Page
      title={view && view.side !== 'self' ? words.titleFor(view.person.name) : words.title}
      face={toldFace(told, load)}
    >
      {view && (
        <>
          <View className="para">
            <Phrase of={view.person.child ? words.leadChild : words.lead} />
          </View>
          {kept && <Why words={words.kept(kept)} />}
          {refusal && <Why words={toldSentences[refusal]} />}
          <View className="list mt3">
            {view.topics.map((one) => (
              <ListRow
                key={one.topic}
                strong
                title={careServiceWords[one.topic]}
                side={nowWords(one)}
                open={topic === one.topic}
                onTap={() => told.choose(one.topic)}
                below={<Choice />}
              />
            ))}
          </View>
          <History />
        </>
      )}
    </Page>
  )
})

const History = observer(function History() {
  const told = useStore(toldStore)
  const lines = [...(told.view?.history ?? [])].reverse()
  if (lines.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.history} />
      <View className="list">
        {lines.map((line) => (
          <ListRow key={`${line.at} ${line.topic} ${line.by}`} title={toldLineWords(line, told.now)} />
        ))}
      </View>
    </View>
  )
})

function toldFace({ state, refusal, view }: ToldStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (view) return { kind: 'content' }
  if (refusal === 'no-network') return { kind: 'trouble', words: words.trouble, onAgain }
  return { kind: 'empty', icon: 'users', words: words.gone }
}
