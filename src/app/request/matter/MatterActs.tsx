import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton, type BigButtonProps } from '../../components/BigButton'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { go } from '../../routes'
import { saySentences, matterPageWords as words } from '../../words/request-mine'

export interface MatterActsProps {
  /** Another button is the filled one of this screen. */
  quiet: boolean
  onWithdraw: () => void
}

type Way = Pick<BigButtonProps, 'label' | 'onTap' | 'icon' | 'busy'> & { bad?: true }

/** What I can do with it now; the first is the filled button. */
export const MatterActs = observer(function MatterActs({ quiet, onWithdraw }: MatterActsProps) {
  const requests = useStore(matterStore)
  const ways = useWays(onWithdraw)
  if (ways.length === 0) return null
  return (
    <View className="sec">
      {requests.refusal && <Why words={saySentences[requests.refusal]} />}
      <View className="acts">
        {ways.map(({ bad, ...way }, place) => (
          <BigButton key={way.label} kind={bad ? 'bad' : place === 0 && !quiet ? 1 : 2} {...way} />
        ))}
      </View>
    </View>
  )
})

function useWays(onWithdraw: () => void): Way[] {
  const requests = useStore(matterStore)
  const { one, busy } = requests
  if (!one) return []
  const { id, actions } = one
  const say = (act: 'reply' | 'add' | 'reopen', icon?: 'mic'): Way => ({
    label: words.acts[act],
    ...(icon && { icon }),
    onTap: () => go('say', { id, act }),
  })
  const all: [boolean, Way][] = [
    [actions.includes('rate'), { label: words.rate, onTap: () => go('rate', { id }) }],
    [
      actions.includes('agree'),
      { label: words.agree, busy: busy && words.agreeing, onTap: () => void requests.agree(id) },
    ],
    [
      actions.includes('agree'),
      {
        label: words.refuse,
        bad: true,
        busy: busy && words.agreeing,
        onTap: () => void requests.refuse(id),
      },
    ],
    [actions.includes('reply'), say('reply', 'mic')],
    [actions.includes('add'), say('add', 'mic')],
    [
      actions.includes('reopen'),
      { ...say('reopen'), ...(one.state === 'declined' && { label: words.stillWanted }) },
    ],
    [
      actions.includes('withdraw') && !actions.includes('agree'),
      { label: words.withdraw, bad: true, onTap: onWithdraw },
    ],
  ]
  return all.filter(([open]) => open).map(([, way]) => way)
}
