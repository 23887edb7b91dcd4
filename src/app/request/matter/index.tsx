import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { Card } from '../../components/Card'
import { SectionHead } from '../../components/SectionHead'
import { Tag } from '../../components/Tag'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { matterStore } from '../../stores/matter-store'
import { goTab } from '../../routes'
import { matterWords, stateWord, titleOf } from '../../words/request'
import { matterPageWords as words } from '../../words/request-mine'
import { MatterCall } from '../MatterCall'
import { MatterTimeline } from '../MatterTimeline'
import { statusOf } from '../timeline'
import { useMatterFace } from '../use-matter-face'
import { MatterActs } from './MatterActs'
import { freshOf, MatterNext, MatterResult } from './MatterNext'
import { MatterSaid } from './MatterSaid'
import { WithdrawSheet } from './WithdrawSheet'

definePageConfig({})

/** R9 事情详情: what comes next and by when, the way so far, what was said, what I can do. */
export default observer(function MatterPage() {
  const requests = useStore(matterStore)
  const { params } = useRouter()
  const [asking, setAsking] = useState(false)
  const id = params['id'] ?? ''
  const load = () => void requests.open(id)
  useDidShow(load)
  const { one, now } = requests
  const shown = one?.id === id ? one : null
  const fresh = freshOf(params['fresh'], shown)
  const face = useMatterFace(load)
  return (
    <Page
      face={shown ? { kind: 'content' } : face}
      {...(shown &&
        !fresh && {
          above: (
            <View className="tagline">
              <Tag status={statusOf(shown)} words={stateWord(shown)} />
            </View>
          ),
          title: titleOf(shown),
        })}
      {...(fresh && { bar: <BigButton label={words.home} onTap={() => goTab('home')} /> })}
      {...(shown && asking && { sheet: <WithdrawSheet id={id} onClose={() => setAsking(false)} /> })}
    >
      {shown && (
        <>
          {fresh ? <MatterResult fresh={fresh} /> : <MatterNext />}
          <View className="sec">
            <SectionHead words={matterWords.timeline} />
            <Card>
              <MatterTimeline matter={shown} now={now} />
            </Card>
          </View>
          <MatterSaid />
          <MatterActs quiet={fresh !== null} onWithdraw={() => setAsking(true)} />
          <MatterCall />
        </>
      )}
    </Page>
  )
})
