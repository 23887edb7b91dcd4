import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Fragment } from 'react'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import type { Words } from '../../components/words'
import { atTime } from '../../../domain/calendar/moment'
import { useStore } from '../../frame/stores'
import { type TermStore, termStore } from '../../stores/term-store'
import { officeWord } from '../../words/people-staff'
import { faultWords, openMatterWords, proposalWords, termWords as words } from '../../words/term'

/** Who follows whom, and what passes to whom where that is told; a fault stands at its line. */
export const Confirm = observer(function Confirm() {
  const term = useStore(termStore)
  const { shown, offices, now } = term
  if (!shown) return null
  const { faults } = shown
  return (
    <View className="sec">
      <SectionHead words={faults.length > 0 ? words.faults : words.passes} />
      <View className="list">
        <ListRow title={startOf(term)} />
        {rowsOf(term).map(({ roleId, to, matters }) => {
          const office = offices.find((one) => one.roleId === roleId)
          const fault = faults.find((one) => one.roleId === roleId)
          const open = matters?.flatMap((matter) => openMatterWords(matter, now).map((part) => `${part} `))
          const toOthers = to === null && open && open.length > 0 ? [words.toSecretary] : []
          return (
            <Fragment key={roleId}>
              <ListRow
                strong
                title={[`${office ? officeWord(office) : ''} `, `${office?.name ?? ''}，`, words.to(to)]}
                {...(open && { side: open.length > 0 ? [...open, ...toOthers] : words.nothing })}
              />
              {fault && <Why words={faultWords[fault.why]} />}
            </Fragment>
          )
        })}
      </View>
    </View>
  )
})

/** The village is told who follows, and not what is open at whose desk. */
function rowsOf({ shown, draft }: TermStore) {
  if (shown?.passes) return shown.passes.map((pass) => ({ ...pass, matters: pass.matters }))
  return [...draft.changes].map(([roleId, next]) => ({
    roleId,
    to: next.kind === 'nobody' ? null : next.name.trim(),
    matters: null,
  }))
}

function startOf({ decides, waiting, draft, mayGrant, now }: TermStore): Words {
  const written = decides && waiting?.date ? atTime(waiting.date, '00:00') : null
  const at = decides ? written : draft.startsAt
  if (at) return words.from(at, now)
  return mayGrant ? words.startsNow : proposalWords.once
}

/** Writes it, or goes back to change something. */
export const ConfirmBar = observer(function ConfirmBar() {
  const term = useStore(termStore)
  const clean = term.shown?.faults.length === 0
  const { label, busy } = verbOf(term)
  return (
    <View className="acts">
      {clean && <BigButton label={label} busy={term.busy && busy} onTap={() => void term.apply()} />}
      <BigButton
        kind={2}
        label={term.decides ? proposalWords.lookAgain : words.back}
        onTap={() => term.goBack()}
      />
    </View>
  )
})

function verbOf({ decides, mayGrant, editing }: TermStore): { label: string; busy: string } {
  if (decides) return { label: proposalWords.approve, busy: words.applying }
  if (!mayGrant) return { label: proposalWords.send, busy: proposalWords.sending }
  return { label: editing ? words.applyEdit : words.apply, busy: words.applying }
}
