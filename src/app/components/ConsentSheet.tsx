import { View } from '@tarojs/components'
import { heading } from './aria'
import { BigButton, type BigButtonProps } from './BigButton'
import { Phrase } from './Phrase'
import type { Words } from './words'

type Way = Pick<BigButtonProps, 'label' | 'onTap' | 'busy'>

export interface ConsentSheetProps {
  /** 看病要记一件事 */
  title: string
  /** What, who sees it, how long. */
  paragraphs: readonly Words[]
  yes: Way
  /** Another yes, when it matters which. */
  orYes?: Way
  /** Leaves a way that works: 不同意，打电话约. */
  no: Way
}

/** One question before something is kept. Only its buttons close it. Goes into PageFrame's `sheet`. */
export function ConsentSheet({ title, paragraphs, yes, orYes, no }: ConsentSheetProps) {
  return (
    <View className="scrim" catchMove {...{ role: 'presentation', ariaRole: 'presentation' }}>
      <View className="sheet" {...{ role: 'dialog', ariaRole: 'dialog', ariaLabel: title }}>
        <View className="sheet-t" {...heading}>
          {title}
        </View>
        {paragraphs.map((words, place) => (
          <View key={place} className={place > 0 ? 'para' : ''}>
            <Phrase of={words} />
          </View>
        ))}
        <View className="acts sheet-acts">
          <BigButton {...yes} />
          {orYes && <BigButton {...orYes} />}
          <BigButton kind={2} {...no} />
        </View>
      </View>
    </View>
  )
}
