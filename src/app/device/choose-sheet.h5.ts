import { pickFiles } from './pick-files.h5'
import type { ChooseSheet } from './shapes'

/** A spreadsheet of this computer. */
export const chooseSheet: ChooseSheet = async () => {
  const [file] = await pickFiles('.xlsx', 1)
  return file ? { path: URL.createObjectURL(file), bytes: file.size, name: file.name } : null
}
