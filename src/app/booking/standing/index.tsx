import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import type { Face } from '../../components/PageFrame'
import { ConsentSheet } from '../../components/ConsentSheet'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type StandingStore, standingStore } from '../../stores/standing-store'
import { standingSentences, standingWords as words } from '../../words/standing'
import { StandingBar } from './StandingBar'
import { StandingDays } from './StandingDays'
import { StandingForm } from './StandingForm'

definePageConfig({})

/** 天天来吃: on which days, until she says no; then the coming days, each off in one tap. */
export default observer(function StandingPage() {
  const standing = useStore(standingStore)
  const { params } = useRouter()
  const [asking, setAsking] = useState(false)
  const start = () => void standing.open(params['person'] ?? '')
  useLoad(start)
  return (
    <Page
      title={words.title}
      face={faceOf(standing, start)}
      {...(standing.one && { bar: <StandingBar onStop={() => setAsking(true)} /> })}
      {...(asking && { sheet: <Stop onClose={() => setAsking(false)} /> })}
    >
      {standing.asks ? <StandingForm /> : <StandingDays />}
    </Page>
  )
})

function faceOf({ state, one, refusal }: StandingStore, onAgain: () => void): Face {
  if (state === 'waiting') return { kind: 'waiting' }
  if (one) return { kind: 'content' }
  if (refusal === 'no-service' || refusal === 'center-not-in-use' || refusal === 'not-found')
    return { kind: 'empty', icon: 'calendar-days', words: standingSentences[refusal] }
  return {
    kind: 'trouble',
    words: refusal && refusal !== 'no-network' ? standingSentences[refusal] : words.trouble,
    onAgain,
  }
}

/** One question before it stops. */
const Stop = observer(function Stop({ onClose }: { onClose: () => void }) {
  const standing = useStore(standingStore)
  return (
    <ConsentSheet
      title={words.stopAsk}
      paragraphs={words.stopSide}
      yes={{
        label: words.stopYes,
        busy: standing.busy && words.stopping,
        onTap: () => void standing.stop().then(onClose),
      }}
      no={{ label: words.stopNo, onTap: onClose }}
    />
  )
})
