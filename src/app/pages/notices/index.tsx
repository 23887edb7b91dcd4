import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { NoticeCard } from '../../components/NoticeCard'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { offlineWords } from '../../words/common'
import {
  categoryWords,
  lineOf,
  noticeListWords as words,
  tagsOf,
  whenOf,
  type NoticeLine,
} from '../../words/notice'

definePageConfig({})

/** R11 公开: what hangs now, then what is over. */
export default observer(function NoticesPage() {
  const { notices, me } = useStores()
  useDidShow(() => void notices.load())
  const { current, past } = notices
  const works = me.roles.some((role) => role === 'village-officer' || role === 'supervisor')
  return (
    <Page
      tab="notices"
      name={words.title}
      face={useFace(works)}
      {...(notices.offline && { offline: offlineWords })}
    >
      {works && (
        <View className="list">
          <ListRow icon="pencil" title={words.desk} side={words.deskSide} onTap={() => go('noticeDesk')} />
        </View>
      )}
      <Section head={words.now} notices={current} />
      <Section head={words.before} notices={past} />
      {notices.hasMore && (
        <View className="mt4">
          <BigButton
            kind={2}
            label={words.more}
            busy={notices.busy && words.moreBusy}
            onTap={() => void notices.more()}
          />
        </View>
      )}
    </Page>
  )
})

/** Which of the four faces the list wears. */
function useFace(works: boolean): Face {
  const { notices } = useStores()
  switch (notices.listState) {
    case 'waiting':
      return { kind: 'waiting' }
    case 'trouble':
      return { kind: 'trouble', words: words.trouble, onAgain: () => void notices.load() }
    case 'nowhere':
      return {
        kind: 'empty',
        icon: 'megaphone',
        words: words.noVillage,
        button: { label: words.choose, onTap: () => go('bind') },
      }
    case 'here':
      return notices.list.length > 0 || works
        ? { kind: 'content' }
        : { kind: 'empty', icon: 'megaphone', words: words.none }
  }
}

const Section = observer(function Section({ head, notices }: { head: string; notices: NoticeLine[] }) {
  const { today } = useStores().notices
  if (notices.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="stack">
        {notices.map((notice) => (
          <NoticeCard
            key={notice.id}
            category={categoryWords[notice.templateId].category}
            when={whenOf(notice, today)}
            title={notice.title}
            line={lineOf(notice)}
            tags={tagsOf(notice, today)}
            onTap={() => go('notice', { id: notice.id })}
          />
        ))}
      </View>
    </View>
  )
})
