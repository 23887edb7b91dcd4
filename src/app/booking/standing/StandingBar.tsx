import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { goTab } from '../../routes'
import { standingStore } from '../../stores/standing-store'
import { bookedWords } from '../../words/order'
import { standingSentences, standingWords as words } from '../../words/standing'

/** Sets it; where it runs, changes or stops it. */
export const StandingBar = observer(function StandingBar({ onStop }: { onStop: () => void }) {
  const standing = useStore(standingStore)
  const { asks, editing, refusal, busy, justSet } = standing
  return (
    <>
      {refusal && <Why words={standingSentences[refusal]} />}
      {asks ? (
        <View className="acts">
          <BigButton
            label={editing ? words.save : words.set}
            busy={busy && words.busy}
            onTap={() => void standing.set()}
          />
          {editing && <BigButton kind={2} label={words.keepAsIs} onTap={() => standing.edit(false)} />}
        </View>
      ) : justSet ? (
        <BigButton label={bookedWords.home} onTap={() => goTab('home')} />
      ) : (
        <View className="acts">
          <BigButton kind={2} label={words.edit} onTap={() => standing.edit(true)} />
          <BigButton kind="bad" label={words.stop} onTap={onStop} />
        </View>
      )}
    </>
  )
})
