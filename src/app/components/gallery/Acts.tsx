import { Text, View } from '@tarojs/components'
import { BigButton } from '../BigButton'
import { CallBar } from '../CallBar'
import { Card } from '../Card'
import { EmptyFace } from '../EmptyFace'
import { Tiles } from '../Tiles'
import { Waiting } from '../Waiting'
import { nothing, Show } from './Show'

/** What one taps first: buttons, tiles, the call bar; and the faces of a page. */
export function Acts() {
  return (
    <>
      <Show name="CallBar">
        <View className="stack">
          <CallBar label="打给王巷长" side={['3巷 ', '王秀英']} onTap={nothing} />
          <CallBar label="打给王巷长" onTap={nothing} />
        </View>
      </Show>
      <Show name="Tiles">
        <Tiles
          items={[
            { service: 'canteen', icon: 'utensils', label: '订饭', hint: '家里人也能订', onTap: nothing },
            {
              service: 'clinic',
              icon: 'stethoscope',
              label: '看病',
              hint: ['最早 ', '今天下午 2 点'],
              onTap: nothing,
            },
            {
              service: 'class',
              icon: 'graduation-cap',
              label: '课堂',
              hint: ['今天 ', '4 点半放学'],
              onTap: nothing,
            },
            { service: 'chief', icon: 'mic', label: '找巷长', hint: '按住说话就行', onTap: nothing },
            { service: 'public', icon: 'megaphone', label: '看公开', hint: '账、事、菜单', onTap: nothing },
          ]}
        />
      </Show>
      <Show name="BigButton">
        <View className="acts">
          <BigButton label="确定订 1 份" onTap={nothing} />
          <BigButton label="确定订 1 份" busy="正在订" onTap={nothing} />
          <BigButton kind={2} label="改一改" onTap={nothing} />
          <BigButton kind={3} icon="rotate-ccw" label="重新说" onTap={nothing} />
          <BigButton kind="bad" label="不订了" onTap={nothing} />
          <BigButton label="确定订 1 份" off={['昨晚 8 点已截止，', '要订打给王巷长']} onTap={nothing} />
        </View>
        <View className="btns mt3">
          <BigButton kind={2} label="改一改" onTap={nothing} />
          <BigButton label="确定订 1 份" onTap={nothing} />
        </View>
        <View className="sos mt3">
          <BigButton kind="bad" small label="火警 119" spokenLabel="打 119 火警" onTap={nothing} />
          <BigButton kind="bad" small label="急救 120" spokenLabel="打 120 急救" onTap={nothing} />
          <BigButton kind="bad" small label="报警 110" spokenLabel="打 110 报警" onTap={nothing} />
        </View>
      </Show>
      <Show name="Card">
        <Card eave>
          <View className="nx">
            <View className="nx-b">
              <View className="sec2">明天（周二 24日）中午</View>
              <View className="card-t mt1">萝卜炖排骨、清炒白菜</View>
              <View className="hint mt1">今晚 8 点前可以订</View>
            </View>
            <BigButton small label="订 1 份" onTap={nothing} />
          </View>
          <View className="line" />
          <Text>一张墙，一道檐。</Text>
        </Card>
      </Show>
      <Show name="Waiting">
        <Waiting words="正在取，马上就好" />
      </Show>
      <Show name="EmptyFace">
        <EmptyFace
          icon="utensils"
          words={['还没有订饭。', '要订一份吗？']}
          button={{ label: '去订饭', onTap: nothing }}
        />
        <View className="mt3" />
        <EmptyFace
          icon="cloud-off"
          words={['网络不好，', '刚才填的都还在。']}
          button={{ label: '再试一次', onTap: nothing }}
          call={{ label: '打给王巷长', onTap: nothing }}
        />
      </Show>
    </>
  )
}
