import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { Why } from '../../components/Why'
import { atTime } from '../../../domain/calendar/moment'
import { useStore } from '../../frame/stores'
import { type Proposal, termStore } from '../../stores/term-store'
import { historyRow, proposalWords as words, termWords } from '../../words/term'
import { Lines } from './Lines'

/** What the village has written: it waits for the township, or has come back to the village. */
export const Proposed = observer(function Proposed({ proposal }: { proposal: Proposal }) {
  const term = useStore(termStore)
  const { date, lines, history, state, reason, mayWrite } = proposal
  const stands = state === 'returned' ? words.returned(reason ?? '') : words.waits
  return (
    <>
      {!term.decides && <Why words={stands} />}
      <Lines
        head={words.title}
        when={date === null ? words.once : termWords.from(atTime(date, '00:00'), term.now)}
        lines={lines}
        history={history.map((step) => historyRow(step, term.now))}
      />
      {term.decides && <SendBack />}
      {mayWrite && !term.decides && (
        <View className="acts mt4">
          <BigButton label={words.edit} onTap={() => term.edit()} />
          <BigButton
            kind="bad"
            label={words.withdraw}
            busy={term.busy && words.withdrawing}
            onTap={() => void term.withdraw()}
          />
        </View>
      )}
    </>
  )
})

/** 退回: first the reason, which the village reads. */
const SendBack = observer(function SendBack() {
  const term = useStore(termStore)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <View className="acts mt4">
        <BigButton kind={2} label={words.sendBack} onTap={() => setOpen(true)} />
      </View>
    )
  return (
    <View className="sec">
      <Field label={words.reason} hint={words.reasonHint} value={reason} maxLength={60} onInput={setReason} />
      <View className="acts mt4">
        <BigButton
          kind="bad"
          label={words.sendBackNow}
          busy={term.busy && words.sendingBack}
          {...(reason.trim() === '' && { off: words.reasonFirst })}
          onTap={() => void term.sendBack(reason)}
        />
        <BigButton kind={2} label={words.notBack} onTap={() => setOpen(false)} />
      </View>
    </View>
  )
})
