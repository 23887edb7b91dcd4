import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ConsentSheet } from '../../components/ConsentSheet'
import type { Face } from '../../components/PageFrame'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type ImportStore, registerStore } from '../../stores/import-store'
import { importSentences, importWords as words } from '../../words/register-staff'
import { WhichVillage } from '../people/WhichVillage'
import { Checked } from './Checked'
import { Progress } from './Progress'
import { Start } from './Start'

definePageConfig({})

/** 花名册: choose a spreadsheet, see what is wrong with it, take it over, take it back. */
export default observer(function ImportPage() {
  const register = useStore(registerStore)
  const [asking, setAsking] = useState(false)
  const load = () => void register.open()
  useDidShow(load)
  const { village, refusal, state } = register
  return (
    <Page
      title={words.title}
      {...(village.name && { subtitle: village.name })}
      face={faceOf(register, load)}
      bar={<ImportBar />}
      sheet={asking && <Undoing onEnd={() => setAsking(false)} />}
    >
      {state === 'here' && refusal && <Why words={importSentences[refusal]} />}
      {village.id ? (
        <Content onUndo={() => setAsking(true)} />
      ) : (
        <WhichVillage onChoose={(id) => void register.chooseVillage(id)} />
      )}
    </Page>
  )
})

function faceOf({ state, refusal }: ImportStore, onAgain: () => void): Face {
  if (state !== 'trouble') return { kind: state === 'here' ? 'content' : 'waiting' }
  const offline = refusal === null || refusal === 'no-network'
  return { kind: 'trouble', words: offline ? words.trouble : importSentences[refusal], onAgain }
}

const Content = observer(function Content({ onUndo }: { onUndo: () => void }) {
  const { taken, working } = useStore(registerStore)
  if (working === 'applying' || working === 'undoing') return <Progress />
  if (taken?.state === 'applying' || taken?.state === 'undoing') return <Progress />
  return (
    <>
      <Start onUndo={onUndo} />
      {taken && taken.state !== 'undone' && <Checked taken={taken} />}
    </>
  )
})

/** The one filled button: choose, or take over what was checked and can be. */
const ImportBar = observer(function ImportBar() {
  const register = useStore(registerStore)
  const { taken, file, working, village } = register
  if (!village.id || working === 'applying' || working === 'undoing') return null
  if (taken?.state === 'applying' || taken?.state === 'undoing') return null
  const lost = register.refusal === 'no-network' && file !== null && taken === null
  if (lost) return <BigButton label={words.again} onTap={() => void register.check()} />
  if (file && taken?.state === 'checked')
    return (
      <BigButton
        label={words.apply}
        {...(taken.toWrite === 0 && { off: words.nothingNew })}
        onTap={() => void register.apply()}
      />
    )
  const busy = working === 'sending' ? words.sending(register.share) : working && words.checking
  return (
    <BigButton
      label={file ? words.otherFile : words.choose}
      icon="file-text"
      busy={busy ?? false}
      onTap={() => void register.choose()}
    />
  )
})

function Undoing({ onEnd }: { onEnd: () => void }) {
  const register = useStore(registerStore)
  const undo = () => {
    onEnd()
    void register.undo()
  }
  return (
    <ConsentSheet
      title={words.undoTitle}
      paragraphs={words.undoWhy}
      yes={{ label: words.undoYes, onTap: undo }}
      no={{ label: words.undoNo, onTap: onEnd }}
    />
  )
}
