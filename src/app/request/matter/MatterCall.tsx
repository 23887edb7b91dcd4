import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { CallBar } from '../../components/CallBar'
import { dial } from '../../device/dial'
import { useStores } from '../../frame/stores'
import { CallHead } from '../../people/CallHead'
import { DialFirst } from '../DialFirst'
import { isUntakenDanger } from '../../words/request'
import { matterPageWords } from '../../words/request-mine'

/** Whom the person can call about it: never somebody who may not know of it. */
export const MatterCall = observer(function MatterCall() {
  const { requests, me } = useStores()
  const { one } = requests
  const call = one?.call
  if (!call) return null
  if (one && isUntakenDanger(one)) return <DialFirst kind={one.category} />
  if (call === 'head') {
    return (
      <View className="sec">
        <CallHead />
      </View>
    )
  }
  const phone = { village: me.village?.officePhone ?? null, township: '12345', 'women-line': '12338' }[call]
  if (phone === null) return null
  return (
    <View className="sec">
      <CallBar {...matterPageWords.call[call]} onTap={() => void dial(phone)} />
    </View>
  )
})
