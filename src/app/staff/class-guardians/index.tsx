import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type GuardiansStore, guardiansStore } from '../../stores/guardians-store'
import { barSentences, barWords as words } from '../../words/class'

definePageConfig({})

/** 孩子的家长: whom a court keeps from a child is marked here, and the class hands it to him no more. */
export default observer(function ClassGuardiansPage() {
  const store = useStore(guardiansStore)
  const id = decodeURIComponent(useRouter().params['id'] ?? '')
  const load = () => void store.open(id)
  useDidShow(load)
  const { view, refusal, busyWith } = store
  return (
    <Page {...(view && { title: words.title(view.child.name) })} face={guardiansFace(store, load)}>
      <View className="para">
        <Phrase of={words.lead} />
      </View>
      {refusal && <Why words={barSentences[refusal]} />}
      <View className="list mt3">
        {view?.guardians.length === 0 && <ListRow title={words.none} />}
        {view?.guardians.map(({ personId, name, barred }) => {
          const label = barred ? words.unmark : words.mark
          return (
            <ListRow
              key={personId}
              strong
              title={name}
              side={barred ? words.barred : words.may}
              button={{
                label,
                spokenLabel: `${label} ${name}`,
                busy: busyWith === personId && words.busy,
                onTap: () => void store.mark(personId, !barred),
              }}
            />
          )
        })}
      </View>
    </Page>
  )
})

function guardiansFace({ state, view, refusal }: GuardiansStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (view) return { kind: 'content' }
  if (refusal === 'no-child') return { kind: 'empty', icon: 'users', words: barSentences[refusal] }
  return { kind: 'trouble', words: refusal ? barSentences[refusal] : words.trouble, onAgain }
}
