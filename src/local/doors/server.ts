import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { VillageClock } from '../clock'
import type { Emulator } from '../emulator'
import type { FunctionHost } from '../host/function-host'
import { personas } from '../personas'
import type { Timers } from '../timers'
import { setClock, tellClock } from './clock'
import { linkFiles, openFile, uploadFile } from './files'
import { callFunction } from './functions'
import { isOurOwn, sendError, sendJson, type Visit } from './http'
import { isInside, serveInside } from './inside'
import { servePreview } from './preview'

/** What stands behind the doors. */
export interface House {
  emulator: Emulator
  host: FunctionHost
  clock: VillageClock
  timers: Timers
  /** The built preview; null where only the functions are wanted. */
  preview: string | null
}

/** Opens the doors of the local cloud on 127.0.0.1; port 0 takes a free one. */
export async function openDoors(
  house: House,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = http.createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo
    const openid = request.headers['x-wx-openid']
    const visit: Visit = {
      request,
      response,
      url: new URL(request.url ?? '/', `http://127.0.0.1:${own}`),
      openid: typeof openid === 'string' && openid !== '' ? openid : null,
    }
    if (!isOurOwn(request, own)) sendError(response, -501000, 'only pages of this machine may ask', 403)
    else
      route(visit, house, own).catch((error: unknown) => {
        // Whoever asked has gone away in the middle of it.
        if (request.socket.destroyed) return
        console.error(error)
        if (!response.headersSent) sendError(response, -501001, 'resource system error', 500)
      })
  })
  server.keepAliveTimeout = 600_000
  await new Promise<void>((open, failed) => server.once('error', failed).listen(port, '127.0.0.1', open))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function route(visit: Visit, house: House, port: number): Promise<void> {
  const { request, response, url } = visit
  const door = `${request.method ?? ''} ${url.pathname}`
  const called = /^POST \/functions\/([\w-]+)$/.exec(door)
  const timer = /^POST \/_local\/timers\/([\w-]+)$/.exec(door)
  if (called?.[1]) await callFunction(visit, called[1], house.host)
  else if (timer?.[1]) sendJson(response, (await house.timers.run(timer[1])) ?? { errMsg: 'no such timer' })
  else if (door === 'PUT /_local/files') await uploadFile(visit, house.emulator)
  else if (door === 'POST /_local/files/urls') await linkFiles(visit, house.emulator)
  else if (door.startsWith('GET /_local/files/')) openFile(visit, house.emulator)
  else if (door === 'GET /_local/clock') tellClock(visit, house.clock)
  else if (door === 'POST /_local/clock') await setClock(visit, house.clock, house.timers)
  else if (door === 'GET /_local/personas') sendJson(response, listPersonas(house.emulator))
  else if (door === 'GET /_local/outbox') sendJson(response, house.emulator.outbox())
  else if (door === 'GET /_local/calls') sendJson(response, house.emulator.calls())
  else if (isInside(visit)) await serveInside(visit, house, port)
  else if (request.method === 'GET' && house.preview) servePreview(visit, house.preview)
  else sendError(response, -501000, 'no such door', 404)
}

function listPersonas(emulator: Emulator): unknown[] {
  const accounts = emulator.documents('accounts') as { _id: string; personId: string | null }[]
  const bound = new Set(accounts.filter(({ personId }) => personId !== null).map(({ _id }) => _id))
  return personas.map((one) => ({ ...one, bound: bound.has(one.openid) }))
}
