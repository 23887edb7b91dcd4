/** Money is kept in whole 分. The minus of a figure is − (U+2212), the tabular one. */
const minus = '\u2212'

/** `26,400.00`: for ledgers, always two decimals. */
export function amountText(fen: number): string {
  const digits = Math.abs(fen).toString().padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? minus : ''}${yuan}.${digits.slice(-2)}`
}

/** `26,400 元` or `18,735.80 元`: for sentences, decimals only where there are any. */
export function yuanText(fen: number): string {
  return `${amountText(fen).replace(/\.00$/, '')} 元`
}

/** The 分 that somebody typed as yuan (`8400`, `8,400.5`, `−3`), or null when it is no amount. */
export function fenOf(typed: string): number | null {
  const match = /^([-−]?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(
    typed.replace(/[,，\s]/g, '').replace(/[。．]/, '.'),
  )
  if (!match) return null
  const [, sign = '', yuan = '', part = ''] = match
  const fen = Number(yuan) * 100 + Number(part.padEnd(2, '0'))
  return sign && fen > 0 ? -fen : fen
}
