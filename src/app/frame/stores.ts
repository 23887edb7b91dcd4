import { createContext, useContext } from 'react'
import type { RootStore } from '../stores/root-store'

export const StoresContext = createContext<RootStore | null>(null)

/** The stores of the app. */
export function useStores(): RootStore {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('a page stands outside of the app')
  return stores
}
