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
import { type WatchStore, watchStore } from '../../stores/watch-store'
import { looksSentences, looksWords, watchedRow, watchWords as words } from '../../words/looks'
import { Changes } from './Changes'
import { Days } from './Days'
import { Going } from './Going'

definePageConfig({})

/** 查看记录: for supervisor, township and county; who looked and why, never at whom. */
export default observer(function LooksPage() {
  const watch = useStore(watchStore)
  const start = () => void watch.open()
  useLoad(start)
  const village = watch.villages.find(({ id }) => id === watch.villageId)
  return (
    <Page title={words.title} {...(village && { subtitle: village.name })} face={faceOf(watch, start)}>
      {watch.villageId === null ? <Which /> : <Village />}
      {watch.seesGoing && <Going />}
    </Page>
  )
})

function faceOf({ state, refusal }: WatchStore, onAgain: () => void): Face {
  if (state !== 'trouble') return { kind: state === 'here' ? 'content' : 'waiting' }
  const said = refusal && refusal !== 'no-network' ? looksSentences[refusal] : looksWords.trouble
  return { kind: 'trouble', words: said, onAgain }
}

const Which = observer(function Which() {
  const watch = useStore(watchStore)
  if (watch.villages.length === 0) return <Phrase of={words.noVillage} />
  return (
    <ChoiceCards
      label={words.which}
      layout="pair"
      choices={watch.villages.map(({ id, name, township }) => ({ id, title: name, side: township }))}
      chosen={null}
      onChoose={(id) => void watch.choose(id)}
    />
  )
})

const Village = observer(function Village() {
  const watch = useStore(watchStore)
  const { looks, actor, now } = watch
  return (
    <>
      <Days />
      <View className="sec">
        <SectionHead words={words.looks} />
      </View>
      <View className="list">
        {looks.length === 0 && <ListRow title={words.none} />}
        {looks.map((look) =>
          actor ? (
            <ListRow key={look.id} {...watchedRow(look, now)} />
          ) : (
            <ListRow key={look.id} {...watchedRow(look, now)} onTap={() => void watch.only(look.actor)} />
          ),
        )}
      </View>
      <View className="sec2 mt3">
        <Phrase of={words.hint} />
      </View>
      {watch.more && (
        <View className="mt3">
          <BigButton kind={2} label={looksWords.more} onTap={() => void watch.next()} />
        </View>
      )}
      {actor && (
        <View className="mt3">
          <BigButton kind={2} label={words.all} onTap={() => void watch.only(null)} />
        </View>
      )}
      {!actor && <Changes />}
      {watch.villages.length > 1 && (
        <View className="sec">
          <BigButton kind={2} label={words.other} onTap={() => watch.leave()} />
        </View>
      )}
    </>
  )
})
