import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import type { Words } from '../../components/words'
import { useStore } from '../../frame/stores'
import { watchStore } from '../../stores/watch-store'
import { changeRow, noticeRow, registerRow, watchWords as words } from '../../words/looks'

/** What was changed of offices, of what is public, and of the register, each with who did it. */
export const Changes = observer(function Changes() {
  const { changes, notices, register, now } = useStore(watchStore)
  return (
    <>
      <Part head={words.changes} rows={changes.map((one) => changeRow(one, now))} />
      <Part head={words.notices} rows={notices.map((one) => noticeRow(one, now))} />
      <Part head={words.register} rows={register.map((one) => registerRow(one, now))} />
    </>
  )
})

function Part({ head, rows }: { head: string; rows: { title: Words; side: Words }[] }) {
  if (rows.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="list">
        {rows.map((row, place) => (
          <ListRow key={place} {...row} />
        ))}
      </View>
    </View>
  )
}
