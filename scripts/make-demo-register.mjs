// Writes the registers of the demo village 柳河村 (fictional): demo/liuhe-register.xlsx, the same rows at every run,
// and demo/faulty-register.xlsx with one fault of each of twenty kinds. Run: node scripts/make-demo-register.mjs
import writeExcelFile from 'write-excel-file/node'
import { faultySheets } from '../demo/faulty-register.mjs'
import { liuheSheets } from '../demo/liuhe-register.mjs'

const widths = {
  户: [8, 8, 12, 12, 6, 14, 16, 8, 30],
  两长: [12, 10, 16, 24],
}

const titled = ({ name, rows: [titles, ...rows] }) => ({
  sheet: name,
  data: [titles.map((value) => ({ value, fontWeight: 'bold' })), ...rows],
  columns: widths[name].map((width) => ({ width })),
  stickyRowsCount: 1,
})

for (const [file, sheets] of [
  ['demo/liuhe-register.xlsx', liuheSheets()],
  ['demo/faulty-register.xlsx', faultySheets()],
])
  await writeExcelFile(sheets.map(titled)).toFile(file)
