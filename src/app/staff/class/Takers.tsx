import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { ListRow } from '../../components/ListRow'
import { Why } from '../../components/Why'
import { dial } from '../../device/dial'
import { useStore } from '../../frame/stores'
import { type ClassChild, classDeskStore } from '../../stores/class-desk-store'
import { classWords as words, personWords } from '../../words/class'
import { TakeBack } from './Child'

interface TakersProps {
  child: ClassChild
}

/** To whom the child may be handed, each in one tap; below, somebody who is not on the list. */
export const Takers = observer(function Takers({ child }: TakersProps) {
  const desk = useStore(classDeskStore)
  const [other, setOther] = useState(false)
  return (
    <View className="list">
      {child.takers.map((taker) => {
        const key = `${taker.kind} ${taker.name} ${taker.relation}`
        const title = personWords(taker)
        if (taker.barred) return <ListRow key={key} title={title} side={words.barred} />
        return (
          <ListRow
            key={key}
            strong
            title={title}
            {...(taker.kind === 'today' && { side: words.today })}
            onTap={() => void desk.handTo(child.personId, taker)}
          />
        )
      })}
      <ListRow
        title={words.byPhone}
        open={other}
        onTap={() => setOther(!other)}
        below={<ByPhone child={child} />}
      />
      <TakeBack child={child} label={words.wrongIn} />
    </View>
  )
})

/** A guardian is rung, says yes, and who it is gets written down. */
const ByPhone = observer(function ByPhone({ child }: TakersProps) {
  const desk = useStore(classDeskStore)
  const guardians = child.takers.filter(({ kind, barred }) => kind === 'guardian' && !barred)
  const ready = desk.name.trim() !== '' && desk.relation.trim() !== ''
  return (
    <View>
      <Why words={words.byPhoneSide} />
      <View className="acts mt3">
        {guardians.map(({ personId, name, phone }) =>
          phone === null ? null : (
            <BigButton
              key={personId}
              kind={3}
              icon="phone"
              label={words.callHome(name)}
              onTap={() => void dial(phone)}
            />
          ),
        )}
      </View>
      {guardians.every(({ phone }) => phone === null) && <Why words={words.noGuardian} />}
      <View className="mt3">
        <Field label={words.name} value={desk.name} maxLength={20} onInput={(name) => desk.type({ name })} />
      </View>
      <View className="mt3">
        <Field
          label={words.relation}
          value={desk.relation}
          maxLength={10}
          onInput={(relation) => desk.type({ relation })}
        />
      </View>
      {ready && (
        <View className="acts mt4">
          {guardians.map(({ personId, name }) => (
            <BigButton
              key={personId}
              kind={2}
              label={words.said(name)}
              busy={desk.busyWith === child.personId && words.signingIn}
              onTap={() => void desk.handByPhone(child.personId, personId ?? '')}
            />
          ))}
        </View>
      )}
    </View>
  )
})
