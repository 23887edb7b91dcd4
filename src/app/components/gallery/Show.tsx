import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { SectionHead } from '../SectionHead'

/** One component of the gallery, under its name. */
export function Show({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="sec">
      <SectionHead words={name} />
      {children}
    </View>
  )
}

/** A thing that does nothing when it is tapped: the gallery only shows. */
export const nothing = () => undefined
