import { useState, type ReactNode } from 'react'
import { callFunction } from './device/call-function'
import { choosePictures } from './device/choose-pictures'
import { chooseSheet } from './device/choose-sheet'
import { keep } from './device/keep'
import { watchNetwork } from './device/network'
import { openFile } from './device/open-file'
import { player } from './device/play'
import { watchPrivacy } from './device/privacy'
import { recorder } from './device/record'
import { readScreen } from './device/screen'
import { upload } from './device/upload'
import { StoresContext } from './frame/stores'
import { RootStore } from './stores/root-store'
import './app.scss'

/** 16 random letters and digits; the mini-program has no crypto, and a key only has to be unlike the last ones. */
function newKey(): string {
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
}

const files = { recorder, choosePictures, chooseSheet, upload, player, openFile }
const phone = { callFunction, keep, newKey, watchPrivacy, watchNetwork, ...files }

/** The app: one set of stores around every page. */
export default function App({ children }: { children: ReactNode }) {
  const [stores] = useState(() => new RootStore({ ...phone, fontScale: readScreen().fontScale }))
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>
}
