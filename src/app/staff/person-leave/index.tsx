import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { leavings } from '../../../domain/people/lives/person-lines'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { CheckRow } from '../../components/CheckRow'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { type Leaving, personStore } from '../../stores/person-store'
import { goBack } from '../../routes'
import { leaveWords as words, personSentences } from '../../words/person'
import { personFace } from '../person/person-face'
import { Stops } from './Stops'

definePageConfig({})

/** 不住这里了: what has become of her first, then what will stop, then the yes. */
export default observer(function PersonLeavePage() {
  const person = useStore(personStore)
  const id = decodeURIComponent(useRouter().params['id'] ?? '')
  const [why, setWhy] = useState<Leaving | null>(null)
  const [everybody, setEverybody] = useState(false)
  const load = () => void person.open(id)
  useLoad(() => {
    person.forget()
    load()
  })
  const { file, refusal } = person
  const others = file?.household?.members.length ?? 1
  const leave = (reason: Leaving) =>
    person.leave(reason, everybody && reason === 'moved-out').then((done) => done && goBack())
  return (
    <Page
      title={words.title(file?.person.name ?? '')}
      face={personFace(person, load)}
      bar={
        why && (
          <View className="acts">
            <BigButton
              kind="bad"
              label={words.yes[why]}
              busy={person.busy && words.busy}
              {...(file && file.stops.offices > 0 && { off: words.offices })}
              onTap={() => void leave(why)}
            />
            <BigButton kind={2} label={words.no} onTap={() => setWhy(null)} />
          </View>
        )
      }
    >
      {refusal && <Why words={personSentences[refusal]} />}
      {why === null ? (
        <ChoiceCards
          label={words.title(file?.person.name ?? '').join('')}
          choices={leavings.map((one) => ({ id: one, ...words.why[one] }))}
          chosen={null}
          onChoose={(one) => setWhy(leavings.find((leaving) => leaving === one) ?? null)}
        />
      ) : (
        <>
          {why === 'moved-out' && others > 1 && (
            <View className="list">
              <CheckRow
                title={words.all(others)}
                state={everybody ? 'on' : 'off'}
                onTap={() => setEverybody(!everybody)}
              />
            </View>
          )}
          {file && <Stops file={file} why={why} everybody={everybody} />}
        </>
      )}
    </Page>
  )
})
