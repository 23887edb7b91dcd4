import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Level } from '@app/theme/level'
import { Card } from '../Card'
import { ChoiceCards } from '../ChoiceCards'
import { DateCards } from '../DateCards'
import { CheckChips } from '../CheckChips'
import { PersonChips } from '../PersonChips'
import { PriceLine } from '../PriceLine'
import { SlotCards } from '../SlotCards'
import { Stepper } from '../Stepper'
import { nothing, Show } from './Show'

const days = [
  { id: '24', day: '明天', side: ['周二 ', '24日'], line: ['明天', '（周二 24日）'] },
  { id: '25', day: '后天', side: ['周三 ', '25日'], line: ['后天', '（周三 25日）'] },
  { id: '26', day: '周四', side: '26日', line: ['周四', '（26日）'] },
  { id: '27', day: '周五', side: '不开', line: ['周五', '（27日）'], off: true },
]

const slots = [
  { id: '900', time: '上午 9:00', left: '还有 3 个号' },
  { id: '930', time: '上午 9:30', left: '还有 1 个号' },
  { id: '1000', time: '上午 10:00', left: '满了，可排队' },
  { id: '830', time: '上午 8:30', left: '过了时间', off: true },
]

const people = [
  { id: 'me', relation: '我', name: '陈建国' },
  { id: 'mother', relation: '妈妈', name: '周桂兰' },
  { id: 'father', relation: '爸爸', name: '陈长顺' },
]

/** For whom, which day, when, how many, which answer. */
export function Chooses({ level }: { level: Level }) {
  const [person, setPerson] = useState('mother')
  const [day, setDay] = useState('24')
  const [slot, setSlot] = useState('900')
  const [seats, setSeats] = useState(1)
  const [answer, setAnswer] = useState('face')
  return (
    <>
      <Show name="PersonChips">
        <PersonChips
          label="为谁订"
          people={people}
          chosen={[person]}
          onChoose={setPerson}
          add={{ label: '加家人', side: ['要本人', '点头'], onTap: nothing }}
        />
      </Show>
      <Show name="CheckChips">
        <CheckChips
          label="哪几天来"
          chips={['周一', '周二', '周三', '周四', '周五'].map((words) => ({ id: words, words }))}
          chosen={['周一', '周三']}
          onToggle={nothing}
        />
      </Show>
      <Show name="DateCards">
        <DateCards level={level} label="哪一天" days={days} chosen={day} onChoose={setDay} change="换一天" />
      </Show>
      <Show name="SlotCards">
        <SlotCards label="什么时候" slots={slots} chosen={slot} onChoose={setSlot} />
      </Show>
      <Show name="Stepper · PriceLine">
        <Card>
          <Stepper
            label="几份"
            value={seats}
            unit="份"
            min={1}
            max={4}
            less="少一份"
            more="多一份"
            limit="一次最多 4 份"
            onChange={setSeats}
          />
          <View className="line" />
          <PriceLine
            full={{ label: '原价', amount: '12' }}
            subsidy={{ label: '70 岁补贴', amount: '9' }}
            pay={{ label: '您付', amount: '3' }}
            unit="元"
          />
        </Card>
        <View className="mt3" />
        <Card>
          <Stepper
            label="几份"
            value={4}
            unit="份"
            min={1}
            max={4}
            less="少一份"
            more="多一份"
            limit="一次最多 4 份"
            onChange={nothing}
          />
        </Card>
      </Show>
      <Show name="ChoiceCards">
        <ChoiceCards
          label="怎么答应的"
          chosen={answer}
          onChoose={setAnswer}
          choices={[
            { id: 'face', title: '当面答应了' },
            { id: 'phone', title: '电话里答应了', side: '记下几点打的' },
            { id: 'slip', title: ['纸条上的 ', '6 位数'] },
          ]}
        />
        <View className="mt3" />
        <ChoiceCards
          label="解决了吗"
          layout="pair"
          chosen="yes"
          onChoose={nothing}
          choices={[
            { id: 'yes', title: '解决了' },
            { id: 'no', title: '没解决' },
          ]}
        />
        <View className="mt3" />
        <ChoiceCards
          label="是哪一样"
          layout="short"
          chosen={null}
          onChoose={nothing}
          choices={[
            { id: 'lamp', title: '路灯', icon: 'lightbulb' },
            { id: 'water', title: '水电', icon: 'droplets' },
            { id: 'waste', title: '垃圾', icon: 'trash-2' },
            { id: 'else', title: '别的', icon: 'ellipsis' },
          ]}
        />
      </Show>
    </>
  )
}
