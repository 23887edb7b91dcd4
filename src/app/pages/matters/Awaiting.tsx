import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { MatterCard } from '../../components/MatterCard'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Tag } from '../../components/Tag'
import { useStores } from '../../frame/stores'
import { openMatter } from '../../request/open-matter'
import { matterCardOf } from '../../request/timeline'
import { mattersWords as words } from '../../words/request-mine'
import { saidLast } from '../../words/request-next'

/** 等您一句话: the first under the roof with its button, the others below it. */
export const Awaiting = observer(function Awaiting() {
  const { awaiting, now } = useStores().requests
  const [first, ...others] = awaiting
  if (!first || now === null) return null
  const card = matterCardOf(first, now)
  const last = saidLast(first)
  return (
    <View>
      <SectionHead words={words.awaiting} />
      <Card eave>
        <View className="matter-h">
          <Tag status={card.status} words={card.statusWords} />
          <View className="matter-d">
            <Phrase of={card.when} />
          </View>
        </View>
        <View className="matter-t">{card.title}</View>
        {last !== null && <View className="sec2 mt1">{last}</View>}
        <View className="sec2 mt1">
          <Phrase of={card.next} />
        </View>
        <View className="mt4">
          <BigButton label={words.goes(first.actions)} onTap={() => openMatter(first)} />
        </View>
      </Card>
      {others.length > 0 && (
        <View className="stack mt3">
          {others.map((matter) => (
            <MatterCard key={matter.id} {...matterCardOf(matter, now)} onTap={() => openMatter(matter)} />
          ))}
        </View>
      )}
    </View>
  )
})
