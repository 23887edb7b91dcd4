import { View } from '@tarojs/components'
import { useLoad } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { ConsentSheet } from '../../components/ConsentSheet'
import { Phrase } from '../../components/Phrase'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore, useStores } from '../../frame/stores'
import { type OwnConsent, type OwnThing, ownDataStore } from '../../stores/own-data-store'
import { goTab } from '../../routes'
import {
  deleteSheets,
  doneWords,
  ownSentences,
  ownWords as words,
  unbindSheet,
  withdrawSheet,
} from '../../words/own-data'
import { Consents } from './Consents'
import { Rest } from './Rest'
import { TheRegister } from './TheRegister'

definePageConfig({})

/** What is asked once more before it is done. */
export type Asked =
  { kind: 'withdraw'; consent: OwnConsent } | { kind: 'delete'; what: OwnThing } | { kind: 'unbind' }

/** 我的信息: see, take away, correct, delete, close the account; each in three taps from 我的. */
export default observer(function MyDataPage() {
  const ownData = useStore(ownDataStore)
  const [asked, setAsked] = useState<Asked | null>(null)
  const start = () => void ownData.open()
  useLoad(start)
  const { state, refusal, done } = ownData
  return (
    <Page
      title={words.title}
      face={
        state === 'trouble'
          ? {
              kind: 'trouble',
              words: refusal && refusal !== 'no-network' ? ownSentences[refusal] : words.trouble,
              onAgain: start,
            }
          : { kind: state === 'here' ? 'content' : 'waiting' }
      }
      {...(asked && { sheet: <Ask asked={asked} onClose={() => setAsked(null)} /> })}
    >
      {done && (
        <View className="sec2 mb3">
          <Phrase of={doneWords(done)} />
        </View>
      )}
      {refusal && <Why words={ownSentences[refusal]} />}
      <TheRegister />
      <Consents onWithdraw={(consent) => setAsked({ kind: 'withdraw', consent })} />
      <Rest onAsk={setAsked} />
    </Page>
  )
})

const sheetOf = (asked: Asked) =>
  asked.kind === 'withdraw'
    ? withdrawSheet(asked.consent)
    : asked.kind === 'delete'
      ? deleteSheets[asked.what]
      : unbindSheet

const Ask = observer(function Ask({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const ownData = useStore(ownDataStore)
  const { home } = useStores()
  const { title, paragraphs, yes } = sheetOf(asked)
  const act = async () => {
    if (asked.kind === 'withdraw') await ownData.withdraw(asked.consent)
    else if (asked.kind === 'delete') await ownData.deleteOwn(asked.what)
    else if (await ownData.unbind()) {
      void home.load()
      goTab('home')
      return
    }
    onClose()
  }
  return (
    <ConsentSheet
      title={title}
      paragraphs={paragraphs}
      yes={{ label: yes, busy: ownData.busy && words.busy, onTap: () => void act() }}
      no={{ label: words.keep, onTap: onClose }}
    />
  )
})
