import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { CheckChips } from '../../components/CheckChips'
import { Field } from '../../components/Field'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type AvoidsStore, avoidsStore } from '../../stores/avoids-store'
import { avoidsSentences, avoidsWords as words } from '../../words/order'
import { SpokenHow } from '../SpokenHow'

definePageConfig({})

/** Most characters of what the kitchen reads (contract/booking). */
const mostLetters = 20

/** 不能吃什么: the food alone, for the kitchen. */
export default observer(function AvoidsPage() {
  const avoids = useStore(avoidsStore)
  const { params } = useRouter()
  const start = () => void avoids.open(params['person'] ?? '')
  useLoad(start)
  return (
    <Page title={words.title} face={faceOf(avoids, start)} bar={<Bar />}>
      <SectionHead words={words.of(avoids.person?.name ?? '')} />
      <CheckChips
        label={words.title}
        chips={words.foods.map((food) => ({ id: food, words: food }))}
        chosen={avoids.words.split('、')}
        onToggle={(food) => avoids.toggle(food)}
      />
      <View className="sec">
        <Field
          label={words.field}
          value={avoids.words}
          hint={words.hint}
          maxLength={mostLetters}
          onInput={(typed) => avoids.type(typed)}
        />
      </View>
      {avoids.isSpoken && (
        <SpokenHow label={words.how} chosen={avoids.basis} onChoose={(basis) => avoids.setBasis(basis)} />
      )}
      <View className="sec2 mt3">
        <Phrase of={words.note} />
      </View>
    </Page>
  )
})

function faceOf({ state, refusal }: AvoidsStore, onAgain: () => void) {
  if (state === 'waiting') return { kind: 'waiting' } as const
  if (state === 'here') return { kind: 'content' } as const
  const said = refusal && refusal !== 'no-network' ? avoidsSentences[refusal] : words.trouble
  return { kind: 'trouble', words: said, onAgain } as const
}

const Bar = observer(function Bar() {
  const avoids = useStore(avoidsStore)
  const { done, refusal, busy, person } = avoids
  return (
    <>
      {refusal && <Why words={avoidsSentences[refusal]} />}
      {done && (
        <View className="sec2 mb3">
          <Phrase of={done === 'gone' ? words.gone : words.written} />
        </View>
      )}
      <View className="acts">
        <BigButton label={words.save} busy={busy && words.busy} onTap={() => void avoids.save()} />
        {person?.avoids && <BigButton kind="bad" label={words.remove} onTap={() => void avoids.remove()} />}
      </View>
    </>
  )
})
