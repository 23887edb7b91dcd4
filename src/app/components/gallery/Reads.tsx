import { View } from '@tarojs/components'
import { Card } from '../Card'
import { MatterCard } from '../MatterCard'
import { NoticeCard } from '../NoticeCard'
import { NoticeTable } from '../NoticeTable'
import { ReadAloudBar } from '../ReadAloudBar'
import { statusTags, type Status } from '../statusTag'
import { Tag } from '../Tag'
import { Timeline } from '../Timeline'
import { KeyValues } from '../KeyValues'
import { nothing, Show } from './Show'

const facts = [
  { label: '付给', value: '顺通清淤队' },
  { label: '凭证号', value: '2610-08' },
  { label: '经办', value: '孙会计' },
]

const ask = { label: '问这笔账', onTap: nothing }

/** What has happened: matters, tags, timeline, notices, the ledger, read-aloud. */
export function Reads() {
  return (
    <>
      <Show name="MatterCard">
        <View className="stack">
          <MatterCard
            status="in-progress"
            statusWords="办理中"
            when="今天 9:22"
            title="3巷东头路灯不亮"
            next={['最晚 周四（26日）', '答复您']}
            onTap={nothing}
          />
          <MatterCard
            status="to-do"
            statusWords="要接"
            when="还剩 40 分"
            urgent="wait"
            title="2巷水管冒水"
            next={['2巷 ·', '有照片']}
            onTap={nothing}
          />
          <MatterCard
            status="late"
            statusWords="超了 1 天"
            when="周日 18:00"
            urgent="bad"
            title="5巷公厕没人打扫"
            next={['5巷 ·', '已报镇里']}
            onTap={nothing}
          />
        </View>
      </Show>
      <Show name="Tag">
        <View className="tagset">
          {(Object.keys(statusTags) as Status[]).map((status) => (
            <Tag key={status} status={status} words={tagWords[status]} />
          ))}
        </View>
      </Show>
      <Show name="Timeline">
        <Card>
          <Timeline
            label="走到哪一步了"
            nodes={[
              { kind: 'next', when: ['最晚 周四', '（26日）'], what: '刘主任答复您' },
              { kind: 'now', when: '今天 14:10', what: ['村委刘主任：', '电工明天来看'] },
              { kind: 'past', when: '今天 9:40', what: ['王巷长接了，', '转给村里'] },
              { kind: 'past', when: '今天 9:22', what: '您说了这件事' },
            ]}
          />
        </Card>
      </Show>
      <Show name="NoticeCard">
        <View className="stack">
          <NoticeCard
            category="财务"
            when="每月一次"
            title="10月村里的账"
            line={['收 26,400 元，', '花 18,735.80 元。']}
            tags={[
              { status: 'due', words: '还剩 3 天' },
              { status: 'audible', words: '可以听' },
            ]}
            onTap={nothing}
          />
          <NoticeCard
            party
            category="党务"
            when="每半年"
            title="上半年党费"
            line={['38 名党员', '都交齐了。']}
            tags={[{ status: 'taken-down', words: '贴完了' }]}
            onTap={nothing}
          />
        </View>
      </Show>
      <Show name="NoticeTable">
        <NoticeTable
          sums={[
            { label: '9月底有', amount: '48,216.50' },
            { label: '10月收了', amount: '26,400.00', sign: '+' },
            { label: '10月花了', amount: '18,735.80', sign: '−' },
            { label: '10月底有', amount: '55,880.70', total: true },
          ]}
          groups={[
            {
              label: '花了 2 笔',
              amount: '4,640.00',
              entries: [
                { id: '5', date: '10月12日', what: '换路灯灯泡 12 个', amount: '1,440.00', facts, ask },
                { id: '8', date: '10月23日', what: '3巷下水道清淤', amount: '3,200.00', facts, ask },
              ],
            },
          ]}
        />
      </Show>
      <Show name="KeyValues">
        <Card>
          <KeyValues
            stacked
            lines={[
              { label: '贴出', value: ['11月12日到', '11月26日'] },
              { label: '村监会', value: ['赵主任 ', '11月11日', '看过，同意'] },
            ]}
          />
        </Card>
      </Show>
      <Show name="ReadAloudBar">
        <View className="stack">
          <ReadAloudBar state="idle" label="听一听" time="42 秒" onTap={nothing} />
          <ReadAloudBar state="playing" label="停一下" time="还有 25 秒" share={0.4} onTap={nothing} />
          <ReadAloudBar state="played" label="再听一遍" time="42 秒" onTap={nothing} />
        </View>
      </Show>
    </>
  )
}

const tagWords: Record<Status, string> = {
  'awaiting-consent': '等本人点头',
  submitted: '已收到',
  'in-progress': '办理中',
  'waiting-resident': '需要补充',
  scheduled: '已排期',
  external: '已转上级',
  answered: '等您评价',
  closed: '已办完',
  declined: '已告诉您找谁',
  merged: '已合并',
  withdrawn: '已撤回',
  voided: '已撤回',
  late: '超了 1 天',
  booked: '订好了',
  waitlist: '排着队',
  'checked-in': '取过餐',
  'no-show': '没到',
  cancelled: '不订了',
  posted: '已公开',
  'taken-down': '贴完了',
  audible: '可以听',
  'to-do': '要答复',
  due: '还剩 3 天',
  'waiting-other': '等回话',
  allergy: '忌花生',
  delivery: '送到家',
}
