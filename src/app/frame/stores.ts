import { createContext, useContext } from 'react'
import type { RootStore } from '../stores/root-store'

export const StoresContext = createContext<RootStore | null>(null)

/** The stores of the app. */
export function useStores(): RootStore {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('a page stands outside of the app')
  return stores
}

/** A store that travels in the sub-packages, by what makes it. */
export function useStore<S>(make: (root: RootStore) => S): S {
  return useStores().the(make)
}
