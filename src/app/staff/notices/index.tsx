import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { dateOf } from '../../../domain/calendar/moment'
import { pastWord } from '../../../domain/calendar/words'
import { BigButton } from '../../components/BigButton'
import { MatterCard } from '../../components/MatterCard'
import { Phrase } from '../../components/Phrase'
import { Card } from '../../components/Card'
import { Page } from '../../frame/Page'
import { useStore, useStores } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { go } from '../../routes'
import { deskWords as words } from '../../words/notice-staff'
import { waitingWords } from '../../words/notice-waiting'

definePageConfig({})

/** 公开的事: what waits for this person, and the way to write a new one. */
export default observer(function NoticeDeskPage() {
  const desk = useStore(noticeDeskStore)
  const { me } = useStores()
  useDidShow(() => void desk.load())
  const writes = me.roles.includes('village-officer')
  return (
    <Page
      title={words.title}
      face={
        desk.state === 'here'
          ? { kind: 'content' }
          : desk.state === 'waiting'
            ? { kind: 'waiting' }
            : { kind: 'trouble', words: words.trouble, onAgain: () => void desk.load() }
      }
      bar={writes && <BigButton label={words.write} icon="pencil" onTap={() => go('noticeWrite')} />}
    >
      {desk.waiting.length === 0 && (
        <Card>
          <Phrase of={words.none} />
        </Card>
      )}
      <View className="stack">
        {desk.waiting.map(({ id, title, waitsFor, since, sentBack }) => (
          <MatterCard
            key={id}
            status="to-do"
            statusWords={waitingWords[waitsFor].tag}
            when={pastWord(since, desk.today || dateOf(since))}
            title={title}
            next={sentBack ?? waitingWords[waitsFor].next}
            onTap={() => go(waitsFor === 'change' ? 'noticeWrite' : 'noticeStep', { id })}
          />
        ))}
      </View>
    </Page>
  )
})
