import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { BigButton } from '../../components/BigButton'
import { Phrase } from '../../components/Phrase'
import { ResultCard } from '../../components/ResultCard'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { peopleStore } from '../../stores/people-store'
import { goBack } from '../../routes'
import { grantWords as words } from '../../words/people-staff'

/** It is given; how the person comes in. */
export const Granted = observer(function Granted({ office, name }: { office: string; name: string }) {
  const { warning } = useStore(peopleStore)
  return (
    <Page face={{ kind: 'content' }}>
      <ResultCard
        kind="done"
        title={words.done}
        card={{
          facts: [
            { label: words.name, value: name },
            { label: words.role, value: office },
          ],
        }}
      />
      <View className="para">
        <Phrase of={words.doneNext} />
      </View>
      {warning && <Why words={words[warning]} />}
      <View className="mt4">
        <BigButton label={words.back} onTap={goBack} />
      </View>
    </Page>
  )
})
