/** HTML that may be sent as it is: what was put into it has been escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | readonly Html[] | string | number | null | undefined | false

/** HTML from a template: everything put into it is text, unless it is HTML made here. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.reduce((before, text, at) => before + written(parts[at - 1]) + text))
}

function written(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  if (!part) return ''
  return part instanceof Html ? part.text : part.map(({ text }) => text).join('')
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that stands for itself in HTML and in its attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign)

/** A table in a box of its own, which scrolls sideways where it is too wide. */
export function table(heads: readonly string[], rows: readonly (readonly Part[])[], empty: string): Html {
  if (rows.length === 0) return html`<p class="none">${empty}</p>`
  const head = heads.map((one) => html`<th scope="col">${one}</th>`)
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  )
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`
}

/** An id, a name of the program, anything that is read letter by letter. */
export const code = (text: string | number): Html => html`<code>${text}</code>`
