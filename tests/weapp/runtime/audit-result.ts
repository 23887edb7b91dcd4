/** What the audit of the shown page found. */
export interface Audit {
  page: string
}
