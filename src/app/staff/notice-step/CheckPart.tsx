import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { stepWords as words } from '../../words/notice-staff'

/** The supervisor's words; a number that may stay gets its reason here. */
export const CheckPart = observer(function CheckPart() {
  const desk = useStore(noticeDeskStore)
  const [opinion, setOpinion] = useState<string>(words.agree)
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const about = desk.refusal === 'personal-number' ? desk.about : null
  const letPass = Object.entries(reasons)
    .filter(([, reason]) => reason !== '')
    .map(([place, reason]) => ({ about: place, reason }))
  return (
    <View className="sec">
      <Field label={words.opinion} value={opinion} maxLength={100} onInput={setOpinion} />
      {about && (
        <View className="mt3">
          <Field
            label={words.letPass}
            hint={words.letPassHint}
            value={reasons[about] ?? ''}
            maxLength={100}
            onInput={(reason) => setReasons({ ...reasons, [about]: reason })}
          />
        </View>
      )}
      <View className="mt4">
        <BigButton
          label={words.check}
          busy={desk.busy && words.busy}
          onTap={() => void desk.check(opinion, letPass)}
          {...(opinion === '' && { off: words.opinion })}
        />
      </View>
    </View>
  )
})
