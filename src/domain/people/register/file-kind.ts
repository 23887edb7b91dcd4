const howToSave = '用表格软件打开它，点“文件”、“另存为”，类型选“Excel 工作簿（.xlsx）”，再传这个新文件。'

const refused: Record<string, string> = {
  xls: `这是旧格式（.xls），读不了。${howToSave}`,
  csv: `这是 .csv 文件，没有两张表，读不了。${howToSave}`,
}

/** Why a file is not taken, judged by its name, and what to do; null when it is an .xlsx. */
export function refusedFile(fileName: string): string | null {
  const ending = /\.([^.]+)$/.exec(fileName.trim().toLowerCase())?.[1] ?? ''
  if (ending === 'xlsx') return null
  return refused[ending] ?? `只能读 .xlsx 文件。${howToSave}`
}
