import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { Fragment } from 'react'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { termStore } from '../../stores/term-store'
import { officeWord } from '../../words/people-staff'
import { faultWords, openMatterWords, termWords as words } from '../../words/term'

/** What passes to whom, office by office; a fault stands at its line. */
export const Confirm = observer(function Confirm() {
  const term = useStore(termStore)
  const { shown, offices, now } = term
  if (!shown) return null
  const { faults, passes } = shown
  return (
    <View className="sec">
      <SectionHead words={faults.length > 0 ? words.faults : words.passes} />
      <View className="list">
        <ListRow title={term.startsAt ? words.from(term.startsAt, now) : words.startsNow} />
        {passes.map(({ roleId, to, matters }) => {
          const office = offices.find((one) => one.roleId === roleId)
          const fault = faults.find((one) => one.roleId === roleId)
          const open = matters.flatMap((matter) => openMatterWords(matter, now).map((part) => `${part} `))
          const toOthers = to === null && matters.length > 0 ? [words.toSecretary] : []
          return (
            <Fragment key={roleId}>
              <ListRow
                strong
                title={[`${office ? officeWord(office) : ''} `, `${office?.name ?? ''}，`, words.to(to)]}
                side={matters.length > 0 ? [...open, ...toOthers] : words.nothing}
              />
              {fault && <Why words={faultWords[fault.why]} />}
            </Fragment>
          )
        })}
      </View>
    </View>
  )
})

/** Writes it, or goes back to change something. */
export const ConfirmBar = observer(function ConfirmBar() {
  const term = useStore(termStore)
  const clean = term.shown?.faults.length === 0
  return (
    <View className="acts">
      {clean && (
        <BigButton label={words.apply} busy={term.busy && words.applying} onTap={() => void term.apply()} />
      )}
      <BigButton kind={2} label={words.back} onTap={() => term.goBack()} />
    </View>
  )
})
