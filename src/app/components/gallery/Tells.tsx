import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../Card'
import { Field } from '../Field'
import { PhotoAdd } from '../PhotoAdd'
import { PlayBar } from '../PlayBar'
import { VoiceButton, type Voice } from '../VoiceButton'
import { nothing, Show } from './Show'

/** A drawn picture, so that the gallery needs no file. */
const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 120'%3E%3Crect width='160' height='120' fill='%233c4a58'/%3E%3Crect y='84' width='160' height='36' fill='%232b333c'/%3E%3C/svg%3E"

const recorded: Voice = {
  kind: 'recorded',
  play: { label: '听一遍', time: '18 秒', playing: false, onTap: nothing },
  again: { label: '重新说', onTap: nothing },
}

/** Saying it: voice, words, pictures. */
export function Tells() {
  const [recording, setRecording] = useState(false)
  const [words, setWords] = useState('3巷东头路灯不亮，晚上老人出门看不见。')
  const [phone, setPhone] = useState('1380013800')
  const voice = { hold: '按住说话', release: '松开就停', hint: ['说方言也行，', '最长 1 分钟'] }
  return (
    <>
      <Show name="VoiceButton">
        <Card>
          <VoiceButton
            {...voice}
            voice={recording ? { kind: 'recording', time: '0:07' } : { kind: 'idle' }}
            onPress={() => setRecording(true)}
            onRelease={() => setRecording(false)}
          />
        </Card>
        <View className="mt3" />
        <Card>
          <VoiceButton
            {...voice}
            voice={{ kind: 'recording', time: '0:07' }}
            onPress={nothing}
            onRelease={nothing}
          />
        </Card>
        <View className="mt3" />
        <Card>
          <VoiceButton {...voice} voice={recorded} onPress={nothing} onRelease={nothing} />
        </Card>
      </Show>
      <Show name="PlayBar">
        <PlayBar label="停一下" time="6 秒" playing onTap={nothing} />
      </Show>
      <Show name="Field">
        <Field kind="text" label="听到的字，可以改：" value={words} onInput={setWords} />
        <View className="mt4" />
        <Field
          label="电话"
          type="number"
          value={phone}
          onInput={setPhone}
          error={['电话少了一位，', '请再看看']}
        />
        <View className="mt4" />
        <Field label="还想说的" hint="可以不写" value="" onInput={nothing} />
      </Show>
      <Show name="PhotoAdd">
        <PhotoAdd
          photos={[
            { id: '1', src: picture, label: '第 1 张照片' },
            {
              id: '2',
              src: picture,
              label: '第 2 张照片',
              state: { kind: 'sending', words: '传了 60%', share: 0.6 },
            },
            { id: '3', src: picture, label: '第 3 张照片', state: { kind: 'failed', words: '没传上' } },
          ]}
          onOpen={nothing}
          add={{ label: '拍照片', onTap: nothing }}
        />
      </Show>
    </>
  )
}
