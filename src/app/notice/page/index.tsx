import { Text, View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { CallBar } from '../../components/CallBar'
import type { Face } from '../../components/PageFrame'
import { Phrase } from '../../components/Phrase'
import { Card } from '../../components/Card'
import { dial } from '../../device/dial'
import { Page } from '../../frame/Page'
import { useStores } from '../../frame/stores'
import { go } from '../../routes'
import { categoryWords, type NoticeWhole } from '../../words/notice'
import { noticePageWords as words } from '../../words/notice-page'
import { callWords } from '../../words/people'
import { NoticeBody } from '../NoticeBody'
import { NoticeFacts } from '../NoticeFacts'

definePageConfig({})

/** R12 公开详情: one sentence, every line, where it hangs. */
export default observer(function NoticePage() {
  const { notices } = useStores()
  const { id = '' } = useRouter().params
  useLoad(() => void notices.open(id))
  const { one, today } = notices
  return (
    <Page face={useFace(id)} above={one && <Kind notice={one} />} {...(one && { title: one.title })}>
      {one && (
        <>
          {one.opens ? <NoticeBody notice={one} today={today} /> : <Closed />}
          <NoticeFacts notice={one} today={today} />
          <Calls office={one.content?.officePhone ?? null} />
        </>
      )}
    </Page>
  )
})

function useFace(id: string): Face {
  const { notices } = useStores()
  switch (notices.oneState) {
    case 'waiting':
      return { kind: 'waiting' }
    case 'nowhere':
      return { kind: 'empty', icon: 'megaphone', words: words.gone }
    case 'trouble':
      return { kind: 'trouble', words: words.trouble, onAgain: () => void notices.open(id) }
    case 'here':
      return { kind: 'content' }
  }
}

function Kind({ notice }: { notice: NoticeWhole }) {
  const { category, when } = categoryWords[notice.templateId]
  return (
    <View className="notice-k">
      <Text className="notice-kb">{category}</Text>
      <Text>{when}</Text>
    </View>
  )
}

/** A notice of the village, for somebody who is not of it. */
const Closed = observer(function Closed() {
  const { home } = useStores().me
  return (
    <Card eave>
      <View className="card-t">
        <Phrase of={words.closed} />
      </View>
      {home && !home.person && (
        <View className="mt4">
          <BigButton label={words.bind} onTap={() => go('bind')} />
        </View>
      )}
    </Card>
  )
})

/** Somebody who answers: the office; at the elder levels the head, who reads it out. */
const Calls = observer(function Calls({ office }: { office: string | null }) {
  const { head } = useStores().me
  const phone = head?.phone ?? null
  return (
    <View className="sec stack">
      {office && <CallBar label={words.office} side={office} onTap={() => void dial(office)} />}
      {head && phone !== null && (
        <View className="elder-only">
          <CallBar label={callWords.button(head)} side={words.readSide} onTap={() => void dial(phone)} />
        </View>
      )}
    </View>
  )
})
