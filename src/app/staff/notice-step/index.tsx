import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { NoticeAction } from '../../../domain/notice/life'
import { BigButton } from '../../components/BigButton'
import { ResultCard } from '../../components/ResultCard'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { noticeDeskStore } from '../../stores/notice-desk-store'
import { NoticeBody } from '../../notice/NoticeBody'
import { NoticeFacts } from '../../notice/NoticeFacts'
import { goBack } from '../../routes'
import {
  deskWords,
  doneWords,
  nextWords,
  refusalWords,
  stepWords,
  templateWords,
  writeWords,
} from '../../words/notice-staff'
import { CheckPart } from './CheckPart'
import { DecidePart } from './DecidePart'
import { PostPart } from './PostPart'
import { PublishPart } from './PublishPart'
import { SendBackPart } from './SendBackPart'

definePageConfig({})

const parts: Partial<Record<NoticeAction, typeof CheckPart>> = {
  check: CheckPart,
  decide: DecidePart,
  publish: PublishPart,
  post: PostPart,
}

/** S8 审公开 and the steps after it: the notice as everybody will read it, then this person's one step. */
export default observer(function NoticeStepPage() {
  const desk = useStore(noticeDeskStore)
  const { id = '' } = useRouter().params
  useLoad(() => void desk.open(id))
  const [back, setBack] = useState(false)
  const { notice, today, done } = desk
  if (done && notice) return <Done />
  const action = notice?.actions.find((one) => one in parts)
  const Part = action && parts[action]
  return (
    <Page
      face={
        desk.noticeState === 'here'
          ? { kind: 'content' }
          : desk.noticeState === 'waiting'
            ? { kind: 'waiting' }
            : { kind: 'trouble', words: deskWords.trouble, onAgain: () => void desk.open(id) }
      }
      {...(notice && { title: notice.title })}
    >
      {notice && (
        <>
          <NoticeBody notice={notice} today={today} />
          <NoticeFacts notice={notice} today={today} />
          {back ? (
            <SendBackPart onLeave={() => setBack(false)} />
          ) : Part ? (
            <Part />
          ) : (
            <Why words={stepWords.nothing} />
          )}
          {desk.refusal && <Why words={refusalWords(desk.refusal, desk.about)} />}
          {!back && notice.actions.includes('send-back') && (
            <View className="mt3">
              <BigButton kind="bad" label={stepWords.sendBack} onTap={() => setBack(true)} />
            </View>
          )}
        </>
      )}
    </Page>
  )
})

const Done = observer(function Done() {
  const { notice, done } = useStore(noticeDeskStore)
  if (!notice || !done) return null
  const { title, templateId, kind } = notice
  return (
    <Page face={{ kind: 'content' }} bar={<BigButton label={writeWords.back} onTap={goBack} />}>
      <ResultCard
        kind="done"
        title={doneWords[done.step]}
        card={{
          facts: [
            { label: templateWords[templateId].title, value: title },
            { label: '', value: nextWords[kind][done.state] },
          ],
        }}
      />
    </Page>
  )
})
