import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { useStores } from '../../frame/stores'
import type { DeskFacts } from '../../stores/workbench-store'
import { bindingWords as words } from '../../words/tasks'

/** Who says that he is one of the register: call first, then 是本人 or 不是. */
export const Bindings = observer(function Bindings() {
  const { bindings } = useStores().workbench.facts
  if (bindings.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.head} />
      <View className="stack">
        {bindings.map((binding) => (
          <Binding key={binding.askId} binding={binding} />
        ))}
      </View>
    </View>
  )
})

const Binding = observer(function Binding({ binding }: { binding: DeskFacts['bindings'][number] }) {
  const { workbench } = useStores()
  const { askId, name, lane, phone } = binding
  const busy = workbench.sending.has(askId) && words.busy
  const say = (yes: boolean) => void workbench.confirm(askId, yes)
  return (
    <Card>
      <View className="card-t">{words.who(lane, name)}</View>
      <View className="sec2 mt1">
        <Phrase of={phone === null ? [words.asks[0] ?? '', ...words.noPhone] : words.asks} />
      </View>
      {phone !== null && (
        <View className="mt3">
          <BigButton
            kind={3}
            icon="phone"
            label={words.call}
            spokenLabel={words.spoken(name, words.call)}
            onTap={() => void dial(phone)}
          />
        </View>
      )}
      <View className="acts mt3">
        <BigButton
          kind={2}
          label={words.yes}
          spokenLabel={words.spoken(name, words.yes)}
          busy={busy}
          onTap={() => say(true)}
        />
        <BigButton
          kind="bad"
          label={words.no}
          spokenLabel={words.spoken(name, words.no)}
          busy={busy}
          onTap={() => say(false)}
        />
      </View>
    </Card>
  )
})
