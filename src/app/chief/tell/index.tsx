import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { ChoiceCards } from '../../components/ChoiceCards'
import { Field } from '../../components/Field'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { tellStore } from '../../stores/tell-store'
import { DialFirst } from '../../request/DialFirst'
import { SayForm } from '../../request/SayForm'
import { TellBar } from '../../request/TellBar'
import { TellKinds } from '../../request/TellKinds'
import { goInstead } from '../../routes'
import type { YesHow } from '../../stores/tell-store'
import { onBehalfWays, tellWords } from '../../words/request-tell'

definePageConfig({})

/** L4 替老人说: the same form, with how she said yes and one line of her own words. */
export default observer(function TellForPage() {
  const tell = useStore(tellStore)
  const { params } = useRouter()
  const name = decodeURIComponent(params['name'] ?? '')
  useLoad(() => tell.open({ personId: params['personId'] ?? '', name }))
  const send = async () => {
    const id = await tell.send(false)
    if (id) goInstead('matter', { id, fresh: 'sent' })
  }
  const missing = tell.yesHow !== 'not-yet' && tell.yesWords.trim() === ''
  return (
    <Page
      title={tellWords.titleFor(name)}
      face={{ kind: 'content' }}
      {...(!tell.draft.isEmpty && {
        bar: (
          <TellBar
            ways={onBehalfWays}
            onSend={() => void send()}
            {...(missing && { off: tellWords.yesMissing })}
          />
        ),
      })}
    >
      <SayForm
        key={tell.subject?.personId ?? ''}
        draft={tell.draft}
        label={tellWords.typedFor}
        hint={tellWords.typedHint}
        busy={tell.busy}
      >
        <TellKinds />
      </SayForm>
      <HerYes />
      <DialFirst kind={tell.kind} />
    </Page>
  )
})

const hows = Object.entries(tellWords.yesHows).map(([id, title]) => ({ id, title }))

const HerYes = observer(function HerYes() {
  const tell = useStore(tellStore)
  return (
    <View className="sec">
      <SectionHead words={tellWords.yes} />
      <ChoiceCards
        label={tellWords.yes}
        choices={hows}
        chosen={tell.yesHow}
        onChoose={(id) => tell.setYesHow(id as YesHow)}
      />
      {tell.yesHow === 'not-yet' && tell.needsYes && (
        <View className="sec2 mt3">
          <Phrase of={tellWords.yesLater} />
        </View>
      )}
      {tell.yesHow !== 'not-yet' && (
        <View className="mt4">
          <Field
            label={tellWords.yesWords}
            hint={tellWords.yesWordsHint}
            value={tell.yesWords}
            maxLength={100}
            onInput={(words) => tell.setYesWords(words)}
          />
        </View>
      )}
    </View>
  )
})
