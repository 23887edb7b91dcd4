import type { Page, Response } from 'playwright-core'

interface Question {
  name: string
}
interface Answer {
  ok: boolean
  refusal?: string
}

type Pair = [name: string, answer: Answer | undefined]

/** Watches what the cloud answers to a page. */
export function watchRefusals(page: Page) {
  let reading: Promise<Pair[]>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/functions/')) reading.push(pairsOf(response))
  })
  return {
    forget: () => {
      reading = []
    },
    /** What was refused, when of all that the page asked beside who I am nothing was answered. */
    whole: async (): Promise<string | null> => {
      const own = (await Promise.all(reading)).flat().filter(([name]) => name !== 'me.home')
      if (own.length === 0 || own.some(([, answer]) => answer?.ok)) return null
      return `was refused: ${own.map(([name, answer]) => `${name} ${answer?.refusal ?? 'no answer'}`).join(', ')}`
    },
  }
}

async function pairsOf(response: Response): Promise<Pair[]> {
  const event = response.request().postDataJSON() as Question & { batch?: Question[] }
  const body = (await response.json().catch(() => ({}))) as { result?: Answer & { value?: Answer[] } }
  const { batch } = event
  return batch ? batch.map(({ name }, at) => [name, body.result?.value?.[at]]) : [[event.name, body.result]]
}
