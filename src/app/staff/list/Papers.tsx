import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { ListRow } from '../../components/ListRow'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { monthBefore, papersStore } from '../../stores/papers-store'
import { sessionListStore } from '../../stores/session-list-store'
import { papersSentences, papersWords as words } from '../../words/desk'
import '../../theme/staff-icons.scss'

/** The list and the subsidies of last month as spreadsheets, to print and to sign. */
export const Papers = observer(function Papers() {
  const { list, now } = useStore(sessionListStore)
  const papers = useStore(papersStore)
  if (!list?.rows?.length && !list?.subsidies) return null
  const { session } = list
  return (
    <>
      <View className="list mt3">
        {list.rows && list.rows.length > 0 && (
          <ListRow
            icon="printer"
            title={papers.busy === 'list' ? words.busy : words.list}
            onTap={() => void papers.list(session.id)}
          />
        )}
        {list.subsidies && (
          <ListRow
            icon="file-text"
            title={papers.busy === 'subsidies' ? words.busy : words.subsidies(monthBefore(now))}
            onTap={() => void papers.subsidies(session.id, now)}
          />
        )}
      </View>
      {papers.refusal && <Why words={papersSentences[papers.refusal]} />}
    </>
  )
})
