import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { stepWords as words } from '../../words/notice-staff'

/** Back to its writer, with what must be changed. */
export const SendBackPart = observer(function SendBackPart({ onLeave }: { onLeave: () => void }) {
  const desk = useStore(noticeDeskStore)
  const [reason, setReason] = useState('')
  return (
    <View className="sec">
      <Field
        label={words.reason}
        hint={words.reasonHint}
        kind="text"
        value={reason}
        maxLength={100}
        onInput={setReason}
      />
      <View className="acts mt4">
        <BigButton
          kind="bad"
          label={words.sure}
          busy={desk.busy && words.busy}
          onTap={() => void desk.sendBack(reason)}
          {...(reason === '' && { off: words.reason })}
        />
        <BigButton kind={2} label={words.not} onTap={onLeave} />
      </View>
    </View>
  )
})
