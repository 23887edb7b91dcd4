import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { Phrase } from '../../components/Phrase'
import { SectionHead } from '../../components/SectionHead'
import { useStore } from '../../frame/stores'
import { type Grantee, careStore } from '../../stores/care-store'
import { careWords as words, grantedWords, historyOf } from '../../words/care'
import { BasisChoice } from './BasisChoice'

/** Who may act for the person, what until when, what became of it; one tap opens, the next one ends it. */
export const GivenList = observer(function GivenList({ head }: { head: string }) {
  const care = useStore(careStore)
  const [open, setOpen] = useState<string | null>(null)
  const toggle = (key: string) => setOpen(open === key ? null : key)
  return (
    <View className="sec">
      <SectionHead words={head} />
      <View className="list">
        {care.running.length === 0 && (
          <ListRow title={care.speaksForHer ? words.givenNoneFor : words.givenNone} side={words.household} />
        )}
        {care.running.map((grantee) => (
          <ListRow
            key={keyOf(grantee)}
            strong
            title={nameOf(grantee)}
            side={grantedWords(grantee.grants, care.now)}
            open={open === keyOf(grantee)}
            onTap={() => toggle(keyOf(grantee))}
            below={<Opened grantee={grantee} ends onEnd={() => setOpen(null)} />}
          />
        ))}
      </View>
    </View>
  )
})

/** Of whom it is only remembered. */
export const PastList = observer(function PastList() {
  const care = useStore(careStore)
  const [open, setOpen] = useState<string | null>(null)
  if (care.past.length === 0) return null
  return (
    <View className="sec">
      <SectionHead words={words.past} />
      <View className="list">
        {care.past.map((grantee) => (
          <ListRow
            key={keyOf(grantee)}
            title={nameOf(grantee)}
            open={open === keyOf(grantee)}
            onTap={() => setOpen(open === keyOf(grantee) ? null : keyOf(grantee))}
            below={<Opened grantee={grantee} />}
          />
        ))}
      </View>
    </View>
  )
})

const keyOf = ({ name, tail }: Grantee): string => `${name} ${tail ?? ''}`
const nameOf = ({ name, tail }: Grantee): string[] => (tail ? [`${name} `, words.tail(tail)] : [name])

interface OpenedProps {
  grantee: Grantee
  ends?: boolean
  onEnd?: () => void
}

const Opened = observer(function Opened({ grantee, ends, onEnd }: OpenedProps) {
  const care = useStore(careStore)
  const [asks, setAsks] = useState(false)
  const end = () => (care.speaksForHer ? setAsks(true) : void care.end(grantee).then(onEnd))
  return (
    <View>
      {historyOf(grantee.grants, care.now).map((line) => (
        <View key={line.join('')} className="sec2 mt1">
          <Phrase of={line} />
        </View>
      ))}
      {ends && asks && (
        <View className="mt3">
          <SectionHead words={words.whoAsked} />
          <BasisChoice
            label={words.whoAsked}
            onChoose={(how) => void care.end(grantee, { how }).then(onEnd)}
          />
        </View>
      )}
      {ends && !asks && (
        <View className="mt3">
          <BigButton
            kind="bad"
            label={words.end}
            spokenLabel={`${words.end} ${grantee.name}`}
            busy={care.busy && words.ending}
            onTap={end}
          />
        </View>
      )}
    </View>
  )
})
