import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ConsentSheet } from '../../components/ConsentSheet'
import { Field } from '../../components/Field'
import type { Face } from '../../components/PageFrame'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { goBack } from '../../routes'
import { sessionListStore } from '../../stores/session-list-store'
import { orderWords, whenWords } from '../../words/booking'
import { listSentences } from '../../words/booking-staff'
import { closingWords as words } from '../../words/desk'

definePageConfig({})

const other = 'other'

/** The center does not hold this session: why, for how many, and then the list of those who have to be rung. */
export default observer(function ClosePage() {
  const sessionList = useStore(sessionListStore)
  const session = decodeURIComponent(useRouter().params['session'] ?? '')
  const load = () => {
    sessionList.clear()
    void sessionList.open(session)
  }
  useDidShow(load)
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [asking, setAsking] = useState(false)
  const { list, now, refusal } = sessionList
  const reason = chosen === other ? typed.trim() : (chosen ?? '')
  const close = async () => {
    if (await sessionList.close(reason)) goBack()
    else setAsking(false)
  }
  return (
    <Page
      face={useFace(session, load)}
      {...(list && { title: words.title(list.session.name), subtitle: whenWords(list.session, now) })}
      bar={
        <BigButton
          kind="bad"
          label={words.go}
          {...(reason === '' && { off: words.first })}
          onTap={() => setAsking(true)}
        />
      }
      {...(asking && { sheet: <Ask onYes={() => void close()} onNo={() => setAsking(false)} /> })}
    >
      {refusal && <Why words={listSentences[refusal]} />}
      <SectionHead words={words.why} />
      <ChoiceCards
        label={words.why}
        choices={[
          ...words.reasons.map((one) => ({ id: one, title: one })),
          { id: other, title: words.other },
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
      {chosen === other && (
        <View className="mt3">
          <Field
            label={words.otherLabel}
            hint={words.otherHint}
            value={typed}
            maxLength={20}
            onInput={setTyped}
          />
        </View>
      )}
    </Page>
  )
})

function useFace(session: string, onAgain: () => void): Face {
  const { state, list } = useStore(sessionListStore)
  if (list?.session.id !== session)
    return state === 'trouble' ? { kind: 'trouble', words: orderWords.trouble, onAgain } : { kind: 'waiting' }
  return list.session.open ? { kind: 'content' } : { kind: 'empty', icon: 'circle-slash', words: words.off }
}

/** Said once more, with how many people it is off for. */
const Ask = observer(function Ask({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { list, busy } = useStore(sessionListStore)
  if (!list) return null
  const { session, figures, rows } = list
  const { seats } = figures
  return (
    <ConsentSheet
      title={words.ask(session.name)}
      paragraphs={[words.who(rows?.length ?? seats, seats), ...(seats > 0 ? [words.told, words.calls] : [])]}
      yes={{ label: words.yes, busy: busy && words.busy, onTap: onYes }}
      no={{ label: words.keep, onTap: onNo }}
    />
  )
})
