import { View } from '@tarojs/components'
import { useState } from 'react'
import { levels, type Level } from '@app/theme/level'
import { BigButton } from './BigButton'
import { ChoiceCards } from './ChoiceCards'
import { ConsentSheet } from './ConsentSheet'
import { Acts } from './gallery/Acts'
import { Chooses } from './gallery/Chooses'
import { Ends } from './gallery/Ends'
import { Reads } from './gallery/Reads'
import { nothing } from './gallery/Show'
import { Tells } from './gallery/Tells'
import { PageFrame, type Face } from './PageFrame'
import { TabBar } from './TabBar'

const faces: Record<Face['kind'], Face> = {
  content: { kind: 'content' },
  waiting: { kind: 'waiting' },
  empty: {
    kind: 'empty',
    icon: 'utensils',
    words: ['还没有订饭。', '要订一份吗？'],
    button: { label: '去订饭', onTap: nothing },
  },
  trouble: {
    kind: 'trouble',
    words: ['网络不好，', '刚才填的都还在。'],
    onAgain: nothing,
    call: { label: '打给王巷长', onTap: nothing },
  },
}

const tabs = [
  { icon: 'house', label: '首页', on: true, onTap: nothing },
  { icon: 'clipboard-list', label: '我的事', on: false, onTap: nothing },
  { icon: 'briefcase', label: '工作台', on: false, onTap: nothing },
  { icon: 'user', label: '我的', on: false, onTap: nothing },
] as const

const levelWords: Record<Level, string> = { std: '标准', big: '大字', huge: '特大' }

export interface GalleryProps {
  level: Level
  face?: Face['kind']
  sheetOpen?: boolean
}

/** Every component in every state, at one text level: for those who build and check the screens. */
export function Gallery(props: GalleryProps) {
  const [level, setLevel] = useState(props.level)
  const [sheetOpen, setSheetOpen] = useState(props.sheetOpen ?? false)
  const close = () => setSheetOpen(false)
  return (
    <PageFrame
      level={level}
      capsule={{ statusBar: 24, top: 30, height: 32, rightGap: 101 }}
      words={{ back: '返回', waiting: '正在取，马上就好', again: '再试一次' }}
      face={faces[props.face ?? 'content']}
      onBack={nothing}
      title="看样子"
      subtitle={['哪里不好、', '要帮什么，', '都能说']}
      offline={['没有网，', '写好的先存着']}
      bar={<BigButton label="打开一张同意单" onTap={() => setSheetOpen(true)} />}
      tabs={<TabBar label="页面" items={tabs} />}
      sheet={sheetOpen && <Consent onClose={close} />}
    >
      <ChoiceCards
        label="字大小"
        layout="short"
        chosen={level}
        onChoose={(id) => setLevel(id as Level)}
        choices={levels.map((id) => ({ id, title: levelWords[id] }))}
      />
      <Acts />
      <Chooses level={level} />
      <Tells />
      <Reads />
      <Ends />
      <View className="mt5" />
    </PageFrame>
  )
}

function Consent({ onClose }: { onClose: () => void }) {
  return (
    <ConsentSheet
      title="看病要记一件事"
      paragraphs={[
        ['为了给您留号，', '要记下', '您哪天看病。'],
        ['只有您、家里人', '和医生看得到。'],
        ['90 天后', '名字就删掉。'],
      ]}
      yes={{ label: '同意', onTap: onClose }}
      no={{ label: '不同意，打电话约', onTap: onClose }}
    />
  )
}
