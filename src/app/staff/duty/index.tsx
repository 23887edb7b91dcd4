import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { dayWord } from '../../../domain/calendar/words'
import { dateOf } from '../../../domain/calendar/moment'
import { halves, type Half } from '../../../domain/duty/shift'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type DutyDay, type DutyStore, dutyStore } from '../../stores/duty-store'
import { dutySentences, dutyWords as words, halfWords } from '../../words/duty'
import { Turns } from './Turns'

definePageConfig({})

/** 坐班: two weeks, half-day by half-day; whoever writes the rota taps one, whoever sits hands his own on. */
export default observer(function DutyPage() {
  const duty = useStore(dutyStore)
  const [open, setOpen] = useState<string | null>(null)
  const start = () => void duty.open()
  useLoad(start)
  return (
    <Page title={words.title} face={faceOf(duty, start)}>
      {duty.refusal && <Why words={dutySentences[duty.refusal]} />}
      {duty.rota?.days.map((day) => (
        <Day key={day.date} day={day} open={open} onOpen={setOpen} />
      ))}
      {duty.rota?.writes && <Turns />}
    </Page>
  )
})

function faceOf({ state, refusal }: DutyStore, onAgain: () => void): Face {
  if (state !== 'trouble') return { kind: state === 'here' ? 'content' : 'waiting' }
  const said = refusal && refusal !== 'no-network' ? dutySentences[refusal] : words.trouble
  return { kind: 'trouble', words: said, onAgain }
}

interface DayProps {
  day: DutyDay
  /** The half-day whose names stand open, `2026-11-24 morning`. */
  open: string | null
  onOpen: (which: string | null) => void
}

const Day = observer(function Day({ day, open, onOpen }: DayProps) {
  const duty = useStore(dutyStore)
  return (
    <View className="sec">
      <SectionHead words={dayWord(day.date, dateOf(duty.now))} {...(!day.working && { side: words.rest })} />
      <View className="list">
        {halves.map((half) => {
          const which = `${day.date} ${half}`
          const sits = day.shifts.find((shift) => shift.half === half)
          const row = {
            title: [`${halfWords[half]} `, sits?.name ?? words.nobody],
            ...(sits?.mine && { value: words.mine }),
          }
          if (!duty.mayChange(day, half)) return <ListRow key={half} {...row} />
          return (
            <ListRow
              key={half}
              {...row}
              open={open === which}
              onTap={() => onOpen(open === which ? null : which)}
              below={<Who day={day} half={half} onDone={() => onOpen(null)} />}
            />
          )
        })}
      </View>
    </View>
  )
})

const nobody = 'nobody'

const Who = observer(function Who({ day, half, onDone }: { day: DutyDay; half: Half; onDone: () => void }) {
  const duty = useStore(dutyStore)
  const sits = day.shifts.find((shift) => shift.half === half)
  const choices = (duty.rota?.cadres ?? []).map(({ personId, name }) => ({ id: personId, title: name }))
  const choose = async (id: string) => {
    if (await duty.set(day.date, half, id === nobody ? null : id)) onDone()
  }
  return (
    <ChoiceCards
      label={words.who}
      layout="pair"
      choices={duty.rota?.writes ? [...choices, { id: nobody, title: words.leave }] : choices}
      chosen={sits?.personId ?? nobody}
      onChoose={(id) => void choose(id)}
    />
  )
})
