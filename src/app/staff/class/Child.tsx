import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { useStore } from '../../frame/stores'
import { type ClassChild, classDeskStore } from '../../stores/class-desk-store'
import { classWords as words, handoverWords } from '../../words/class'
import { Takers } from './Takers'

interface ChildProps {
  child: ClassChild
}

/** A child: to be signed in, to be handed over, or gone; what opens below is the next thing. */
export const Child = observer(function Child({ child }: ChildProps) {
  const desk = useStore(classDeskStore)
  const { personId, name, state, at, handedTo } = child
  const opening = {
    strong: true,
    title: name,
    open: desk.openId === personId,
    onTap: () => desk.choose(personId),
  }
  if (state === 'checked-in')
    return (
      <ListRow {...opening} side={words.came(at)} value={words.handTo} below={<Takers child={child} />} />
    )
  if (state === 'signed-out')
    return (
      <ListRow
        {...opening}
        side={handedTo ? handoverWords(handedTo, desk.now) : ''}
        below={<TakeBack child={child} label={words.wrongOut} />}
      />
    )
  return (
    <ListRow
      strong
      title={name}
      {...(state === 'no-show' && { side: words.absent })}
      button={{
        label: words.signIn,
        spokenLabel: `${words.signIn} ${name}`,
        busy: desk.busyWith === personId && words.signingIn,
        onTap: () => void desk.mark(personId, 'check-in'),
      }}
    />
  )
})

/** Takes a tick or a handing over back. */
export const TakeBack = observer(function TakeBack({ child, label }: ChildProps & { label: string }) {
  const desk = useStore(classDeskStore)
  return (
    <View className="mt3">
      <BigButton
        kind="bad"
        label={label}
        busy={desk.busyWith === child.personId && words.signingIn}
        onTap={() => void desk.mark(child.personId, 'undo')}
      />
    </View>
  )
})
