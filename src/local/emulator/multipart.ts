/**
 * The fields of a multipart/form-data body as bytes (the protobuf in it is no text).
 * `contentType` is the header with the boundary; a body that is not well formed has no fields.
 */
export function multipartFields(body: Buffer, contentType: string): Record<string, Buffer> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType)
  const fields: Record<string, Buffer> = {}
  if (!boundary) return fields
  const mark = Buffer.from(`\r\n--${boundary[1] ?? boundary[2] ?? ''}`)
  const framed = Buffer.concat([Buffer.from('\r\n'), body])
  let from = framed.indexOf(mark)
  for (let until = next(framed, mark, from); until !== -1; until = next(framed, mark, from)) {
    const part = framed.subarray(from + mark.length + 2, until)
    const headersEnd = part.indexOf('\r\n\r\n')
    const name = /name="([^"]*)"/.exec(part.toString('utf8', 0, Math.max(headersEnd, 0)))?.[1]
    if (name !== undefined) fields[name] = part.subarray(headersEnd + 4)
    from = until
  }
  return fields
}

function next(body: Buffer, mark: Buffer, from: number): number {
  return from === -1 ? -1 : body.indexOf(mark, from + mark.length)
}
