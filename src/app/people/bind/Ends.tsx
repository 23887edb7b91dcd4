import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { CallBar } from '../../components/CallBar'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { useStore, useStores } from '../../frame/stores'
import { bindStore } from '../../stores/bind-store'
import { goTab } from '../../routes'
import { bindWords as words } from '../../words/binding'

/** The head was told; he can be called. */
export const Asked = observer(function Asked() {
  const bind = useStore(bindStore)
  if (!bind.asked) return null
  const { headName, headPhone } = bind.asked
  return (
    <>
      <ResultCard
        kind="done"
        title={words.asked(headName)}
        card={{ facts: [{ label: words.who, value: bind.name, side: [`${bind.villageName} `, bind.lane] }] }}
      />
      <View className="para">
        <Phrase of={words.askedNext(headName)} />
      </View>
      <View className="mt4">
        {headPhone === null ? (
          <Why words={words.noPhone(headName)} />
        ) : (
          <CallBar label={words.call(headName)} side={words.askedSide} onTap={() => void dial(headPhone)} />
        )}
      </View>
      <Home />
    </>
  )
})

/** Who he is from now on. */
export const Bound = observer(function Bound() {
  const { me } = useStores()
  if (!me.home?.person) return null
  const { person, household } = me.home
  const { lane, number } = household ?? {}
  return (
    <>
      <ResultCard
        kind="done"
        title={words.done}
        card={{
          facts: [
            { label: words.who, value: person.name },
            ...(lane && number ? [{ label: words.where, value: words.household(lane, number) }] : []),
          ],
        }}
      />
      <Home />
    </>
  )
})

function Home() {
  return (
    <View className="mt4">
      <BigButton label={words.home} onTap={() => goTab('home')} />
    </View>
  )
}
