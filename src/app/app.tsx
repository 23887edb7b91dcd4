import { useState, type ReactNode } from 'react'
import { callFunction } from './device/call-function'
import { keep } from './device/keep'
import { readScreen } from './device/screen'
import { StoresContext } from './frame/stores'
import { RootStore } from './stores/root-store'
import './app.scss'

/** 16 random letters and digits; the mini-program has no crypto, and a key only has to be unlike the last ones. */
function newKey(): string {
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}

/** The app: one set of stores around every page. */
export default function App({ children }: { children: ReactNode }) {
  const [stores] = useState(
    () => new RootStore({ callFunction, keep, fontScale: readScreen().fontScale, newKey }),
  )
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
