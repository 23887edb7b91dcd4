import { randomUUID } from 'node:crypto'

/** The cloud said no by name. */
export class Refused extends Error {
  constructor(refusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/** Nothing answered at this address. */
export class NotThere extends Error {}

/** Nobody here is called so; `known` are those who are. */
export class Nobody extends Error {
  constructor(key, known) {
    super(key)
    this.known = known
  }
}

/** A call that ran out of the platform's time has gone on to there; the same key goes on from there. */
const patience = 5

/** The doors of a running local cloud in the hands of one of its people. */
export async function openCloud(url, who) {
  const personas = await reach(`${url}/_local/personas`).then((answer) => answer.json())
  const openid = personas.find(({ key }) => key === who)?.openid
  if (!openid)
    throw new Nobody(
      who,
      personas.map(({ key, name }) => `${key} ${name}`),
    )
  const headers = { 'x-wx-openid': openid }

  async function call(place, event) {
    const answer = await reach(`${url}/functions/${place}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(event),
    })
    return answer.json()
  }

  /** Asks; the value, or throws Refused. */
  async function ask(place, event) {
    const { result, errMsg } = await call(place, event)
    if (!result) throw new Error(errMsg)
    if (!result.ok) throw new Refused(result.refusal)
    return result.value
  }

  return {
    ask,
    /** The same call again until it has come to its end. */
    async untilDone(place, event) {
      for (let left = patience; ; left--) {
        try {
          const value = await ask(place, event)
          if (value.state !== 'applying' || left === 0) return value
        } catch (error) {
          if (error instanceof Refused || error instanceof NotThere || left === 0) throw error
        }
      }
    },
    /** Sends a spreadsheet to the place that the cloud gave it; its fileID. */
    async upload(bytes) {
      const input = { kind: 'register', bytes: bytes.length }
      const { path } = await ask('api', { name: 'file.prepare', input, key: randomUUID() })
      const target = `${url}/_local/files?path=${encodeURIComponent(path)}`
      const answer = await reach(target, { method: 'PUT', headers, body: bytes })
      return (await answer.json()).fileID
    },
  }
}

async function reach(url, init) {
  try {
    return await fetch(url, init)
  } catch (error) {
    throw new NotThere(new URL(url).origin, { cause: error })
  }
}
