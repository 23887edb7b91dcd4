import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { CallBar } from '../../components/CallBar'
import { ListRow } from '../../components/ListRow'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { go } from '../../routes'
import { type CenterStore, centerStore } from '../../stores/center-store'
import type { Facility } from '../../../domain/center/facilities'
import { centerSentences, centerWords as words, facilitySide, stageLine } from '../../words/center'

definePageConfig({})

/** 邻里中心: what is there, where and when, each with its telephone in one tap. */
export default observer(function CenterPage() {
  const store = useStore(centerStore)
  useDidShow(() => void store.open())
  const { center } = store
  return (
    <Page
      title={center?.name ?? words.title}
      {...(center && { subtitle: stageLine(center.stage, center.batch, center.year) })}
      face={centerFace(store)}
    >
      {center?.phone && (
        <CallBar label={words.callIt} side={center.phone} onTap={() => void dial(center.phone ?? '')} />
      )}
      <View className="sec">
        <SectionHead words={words.have} />
        <View className="list">
          {store.present.length === 0 && <ListRow title={words.none} />}
          {store.present.map((facility) => (
            <Row key={facility.key} facility={facility} />
          ))}
        </View>
      </View>
      {center?.writing && (
        <View className="list mt4">
          <ListRow
            icon="pencil"
            title={store.decides ? words.decide : words.write}
            onTap={() => go('centerWrite')}
          />
        </View>
      )}
    </Page>
  )
})

function Row({ facility }: { facility: Facility }) {
  const { name, phone } = facility
  const side = facilitySide(facility)
  const row = { title: name, ...(side.length > 0 && { side }) }
  if (phone === null) return <ListRow strong {...row} />
  const spokenLabel = `${words.call} ${name}`
  return (
    <ListRow
      strong
      {...row}
      button={{ label: words.call, spokenLabel, icon: 'phone', onTap: () => void dial(phone) }}
    />
  )
}

function centerFace(store: CenterStore): Face {
  const { state, refusal } = store
  if (state === 'waiting') return { kind: 'waiting' }
  if (state === 'here') return { kind: 'content' }
  const offline = refusal === null || refusal === 'no-network'
  const sentence = offline ? words.trouble : centerSentences[refusal]
  return { kind: 'trouble', words: sentence, onAgain: () => void store.open() }
}
