import { View } from '@tarojs/components'
import { dateOf } from '../../domain/calendar/moment'
import { monthDayWord } from '../../domain/calendar/words'
import { Card } from '../components/Card'
import { KeyValues, type KeyValue } from '../components/KeyValues'
import { SectionHead } from '../components/SectionHead'
import { type NoticeWhole } from '../words/notice'
import { noticePageWords as words } from '../words/notice-page'

/** 这份公开: where it hangs and from when to when, who stands behind it, which version. */
export function NoticeFacts({ notice, today }: { notice: NoticeWhole; today: string }) {
  return (
    <View className="sec">
      <SectionHead words={words.about} />
      <Card>
        <KeyValues stacked lines={factsOf(notice, today)} />
      </Card>
    </View>
  )
}

function factsOf(notice: NoticeWhole, today: string): KeyValue[] {
  const { kind, board, content, check, decision, publishedBy, version } = notice
  const day = (date: string) => monthDayWord(date, today)
  const lines: (KeyValue | false)[] = [
    kind === 'disclosure' && {
      label: words.hangs,
      value: board ? [`${day(board.from)}到`, day(board.to)] : words.notYet,
    },
    board !== null && { label: words.hangsAt, value: board.places.join('、') },
    !!content?.handler && { label: words.handler, value: content.handler },
    check !== null && {
      label: words.supervisor,
      value: words.checkedOf(check.byName, day(dateOf(check.at)), check.opinion),
    },
    decision !== null && {
      label: words.meeting,
      value: words.meetingOf(day(decision.date), decision.present),
    },
    publishedBy !== null && { label: words.publisher, value: publishedBy },
    { label: words.version, value: words.versionOf(version) },
  ]
  return lines.filter((line) => line !== false)
}
