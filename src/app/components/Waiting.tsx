import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { live, silent } from './aria'

export interface WaitingProps {
  /** 正在取，马上就好 */
  words: string
}

/** After this long a still page needs a sentence, in ms. */
const patience = 2000

/** Still blocks in the shape of a page; after two seconds a sentence. Nothing moves. */
export function Waiting({ words }: WaitingProps) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <View {...live}>
      <View className="card" {...silent}>
        <View className="sk sk-1" />
        <View className="sk sk-2 mt3" />
        <View className="sk sk-btn mt4" />
      </View>
      <View className="mt5" {...silent}>
        <View className="tiles">
          <View className="tile-w">
            <View className="sk sk-tile" />
          </View>
          <View className="tile-w">
            <View className="sk sk-tile" />
          </View>
        </View>
      </View>
      {long && <View className="sk-wait">{words}</View>}
    </View>
  )
}
