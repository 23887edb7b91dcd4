import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { scopesOf } from '../../../domain/people/ability'
import { BigButton } from '../../components/BigButton'
import { ListRow } from '../../components/ListRow'
import { SectionHead } from '../../components/SectionHead'
import { useStore, useStores } from '../../frame/stores'
import { type PersonFile, personStore } from '../../stores/person-store'
import { go } from '../../routes'
import { barWords } from '../../words/class'
import { toldWords } from '../../words/told'
import { changeWords, personWords as words } from '../../words/person'

interface ActsProps {
  file: PersonFile
  onCode: () => void
  onRelease: () => void
}

/** What may be done: each opens its own step; the newest change can be taken back. */
export const Acts = observer(function Acts({ file, onCode, onRelease }: ActsProps) {
  const store = useStore(personStore)
  if (!file.mayKeep) return null
  return (
    <>
      {file.undo && (
        <View className="list mt3">
          <ListRow
            title={changeWords[file.undo.what]}
            icon="undo-2"
            button={{
              label: words.undo,
              busy: store.busy && words.undoing,
              onTap: () => void store.undo(),
            }}
          />
        </View>
      )}
      {file.person.left ? <Empty file={file} /> : <Here file={file} onCode={onCode} onRelease={onRelease} />}
    </>
  )
})

/** Whom a court keeps from a child is for the office to write down. */
const CourtRow = observer(function CourtRow({ personId }: { personId: string }) {
  const roles = useStores().me.home?.roles ?? []
  if (!roles.some(({ role }) => scopesOf('bar-guardian', role).length > 0)) return null
  return <ListRow icon="users" title={barWords.row} onTap={() => go('classGuardians', { id: personId })} />
})

function Here({ file, onCode, onRelease }: ActsProps) {
  const { personId, child, bound } = file.person
  const lines = (act: string) => () => go('personLines', { act, id: personId })
  return (
    <View className="sec">
      <SectionHead words={words.acts} />
      <View className="list">
        <ListRow icon="pencil" title={words.correct} onTap={lines('correct')} />
        {child && (
          <ListRow
            icon="users"
            title={words.guardiansAct}
            side={words.guardiansSide}
            onTap={lines('guardians')}
          />
        )}
        {child && <CourtRow personId={personId} />}
        <ListRow
          icon="hand"
          title={words.care}
          side={words.careSide}
          onTap={() => go('care', { person: personId })}
        />
        <ListRow
          icon="megaphone"
          title={toldWords.row}
          side={toldWords.side}
          onTap={() => go('told', { person: personId })}
        />
        {!child && !bound && (
          <ListRow icon="keyboard" title={words.code} side={words.codeSide} onTap={onCode} />
        )}
        {bound && <ListRow icon="undo-2" title={words.release} side={words.releaseSide} onTap={onRelease} />}
        {file.household && (
          <>
            <ListRow icon="plus" title={words.add} side={words.addSide} onTap={lines('add')} />
            <ListRow icon="forward" title={words.move} onTap={lines('move')} />
            <ListRow icon="house" title={words.place} onTap={lines('place')} />
          </>
        )}
        <ListRow
          icon="circle-slash"
          title={words.leave}
          side={words.leaveSide}
          onTap={() => go('personLeave', { id: personId })}
        />
      </View>
    </View>
  )
}

/** A household in which nobody lives any more: its head has it until it is closed. */
const Empty = observer(function Empty({ file: { household } }: { file: PersonFile }) {
  const store = useStore(personStore)
  if (!household || household.members.length > 0) return null
  const [label, side, act] = household.closed
    ? [words.reopen, [], () => void store.reopenHousehold()]
    : [words.close, words.closeSide, () => void store.closeHousehold()]
  return (
    <View className="sec">
      <BigButton kind={2} label={label} busy={store.busy && words.saving} onTap={act} />
      {side.length > 0 && <View className="sec2 mt2">{side}</View>}
    </View>
  )
})
