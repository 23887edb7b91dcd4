import readExcelFile from 'read-excel-file/node'
import { cellOf, type Sheet } from '../../../domain/people/register/cell'

/** All sheets of an .xlsx as plain cells; null when it is no spreadsheet. */
export async function readSheets(bytes: Buffer): Promise<Sheet[] | null> {
  try {
    const sheets = await readExcelFile(bytes)
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => cellOf(cell as Parameters<typeof cellOf>[0]))),
    }))
  } catch {
    // Whatever the reader stumbles over, the village's answer is the same: save it as .xlsx.
    return null
  }
}
