import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { CallFor } from '../../domain/request/next-step'
import { CallBar } from '../components/CallBar'
import { dial } from '../device/dial'
import { useStore, useStores } from '../frame/stores'
import { matterStore } from '../stores/matter-store'
import { CallHead } from '../people/CallHead'
import { isUntakenDanger } from '../words/request'
import { matterPageWords } from '../words/request-mine'
import { DialFirst } from './DialFirst'

/** Whom the person can call about it: never somebody who may not know of it. */
export const MatterCall = observer(function MatterCall() {
  const { one } = useStore(matterStore)
  if (!one) return null
  return (
    <>
      {isUntakenDanger(one) && <DialFirst kind={one.category} />}
      <View className="sec">{one.call === 'head' ? <CallHead /> : <CallOther call={one.call} />}</View>
    </>
  )
})

const CallOther = observer(function CallOther({ call }: { call: Exclude<CallFor, 'head'> }) {
  const { village } = useStores().me
  const phone = { village: village?.officePhone ?? null, township: '12345', 'women-line': '12338' }[call]
  if (phone === null) return null
  return <CallBar {...matterPageWords.call[call]} onTap={() => void dial(phone)} />
})
