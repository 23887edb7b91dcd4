import { useState } from 'react'
import { amountText, fenOf } from '../../../domain/notice/amount'
import { Field } from '../../components/Field'
import { writeWords as words } from '../../words/notice-staff'

interface AmountFieldProps {
  label: string
  /** 分, or null while nothing (or nothing readable) stands there. */
  fen: number | null
  onChange: (fen: number | null) => void
}

/** Yuan as people type them; what is typed stays as it is, what is meant is handed on in 分. */
export function AmountField({ label, fen, onChange }: AmountFieldProps) {
  const [typed, setTyped] = useState(fen === null ? '' : amountText(fen))
  const wrong = typed !== '' && fenOf(typed) === null
  return (
    <Field
      label={label}
      value={typed}
      hint={words.amountHint}
      maxLength={16}
      onInput={(text) => {
        setTyped(text)
        onChange(fenOf(text))
      }}
      {...(wrong && { error: words.amountWrong })}
    />
  )
}
