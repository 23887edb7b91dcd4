import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../Card'
import { CheckRow } from '../CheckRow'
import { FactCard } from '../FactCard'
import { FigureRow } from '../FigureRow'
import { ListRow } from '../ListRow'
import { ProgressLine } from '../ProgressLine'
import { ResultCard } from '../ResultCard'
import { Tag } from '../Tag'
import { nothing, Show } from './Show'

/** How it ended, lists, and figures for those who work here. */
export function Ends() {
  const [here, setHere] = useState(false)
  return (
    <>
      <Show name="ResultCard">
        <ResultCard
          kind="done"
          title="订好了"
          card={{
            number: { label: '取餐号', value: '36' },
            facts: [
              { label: '谁', value: '妈妈 周桂兰' },
              { label: '什么时候', value: ['明天（周二 24日）', '中午'], side: ['11 点半', '到 12 点半'] },
            ],
          }}
        />
        <View className="mt5" />
        <ResultCard
          kind="bad"
          title="没订上"
          words={['最后一份', '刚被订走了。', '排上队，', '有空位就告诉您。']}
        />
      </Show>
      <Show name="FactCard">
        <FactCard
          facts={[
            { label: '谁', value: '妈妈 周桂兰' },
            { label: '什么', value: '午饭 1 份', side: '萝卜炖排骨、清炒白菜' },
            { label: '您付', value: '3 元', side: ['原价 12 元，', '补贴 9 元'] },
          ]}
        />
      </Show>
      <Show name="ListRow">
        <View className="list">
          <ListRow icon="type" title="字大小" value="大字" onTap={nothing} />
          <ListRow icon="users" title={['我的', '家人']} value="3 位" onTap={nothing} />
          <ListRow title="周三上午停水" side="8 点到 11 点，1巷到 4巷" />
          <ListRow title="何守田 84 岁" side="3户" open={false} below="代反映" onTap={nothing} />
          <ListRow title="周桂兰 78 岁" side="12户" open below="代反映" onTap={nothing} />
          <ListRow
            title="何守田 84 岁"
            side={['3户 ·', '一个人住']}
            button={{ label: '代订', onTap: nothing }}
          />
          <ListRow icon="circle-check" strong title="解决了" button={{ label: '改', onTap: nothing }} />
        </View>
      </Show>
      <Show name="CheckRow">
        <View className="list">
          <CheckRow
            number="01"
            title="高玉珍"
            side={['1 份 ·', '付 3 元']}
            value="11:31 到"
            state="on"
            onTap={nothing}
          />
          <CheckRow
            number="09"
            title="蒋淑贤"
            side={['1 份 ·', '付 3 元']}
            tag={<Tag status="allergy" words="忌花生" />}
            state={here ? 'on' : 'off'}
            onTap={() => setHere(!here)}
          />
          <CheckRow title="吕春梅" side={['存在手机里，', '有网再报']} state="kept" onTap={nothing} />
        </View>
      </Show>
      <Show name="FigureRow">
        <Card eave>
          <FigureRow
            figures={[
              { value: '1', label: '超期', tone: 'bad' },
              { value: '3', label: '今天到期', tone: 'wait' },
              { value: '8', label: '这周要办' },
            ]}
          />
        </Card>
      </Show>
      <Show name="ProgressLine">
        <Card>
          <ProgressLine label="1 天以内" value="18" share={1} />
          <ProgressLine label="1 到 3 天" value="14" share={14 / 18} />
          <ProgressLine label="7 天以上" value="5" share={5 / 18} />
        </Card>
      </Show>
    </>
  )
}
