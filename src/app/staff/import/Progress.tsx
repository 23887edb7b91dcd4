import { observer } from 'mobx-react-lite'
import { Card } from '../../components/Card'
import { ProgressLine } from '../../components/ProgressLine'
import { Why } from '../../components/Why'
import { useStore } from '../../frame/stores'
import { registerStore } from '../../stores/import-store'
import { importWords as words } from '../../words/register-staff'

/** How far the writing is; until it ends the village answers nothing else. */
export const Progress = observer(function Progress() {
  const { taken, working } = useStore(registerStore)
  const undoing = working === 'undoing' || taken?.state === 'undoing'
  const isApplying = taken?.state === 'applying'
  const written = isApplying ? taken.written : 0
  const toWrite = taken?.toWrite ?? 0
  return (
    <Card eave>
      <ProgressLine
        label={undoing ? words.undoing : words.applyingTitle}
        value={undoing ? '' : words.applying(written, toWrite)}
        share={toWrite > 0 ? written / toWrite : 0}
      />
      <Why words={words.applyingWhy} />
    </Card>
  )
})
