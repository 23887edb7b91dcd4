import { readFileSync } from 'node:fs'
import { personaOf } from '../../personas'
import { boundByPhone, countyId, neighbour, offices, replaced, sign, villageId } from '../facts/village'
import type { Story } from '../story'
import { dayOf, momentOf } from '../when'

/** The village's spreadsheet, as its office would hand it in. */
const registerFile = 'demo/liuhe-register.xlsx'

/** The first morning: the county sets the village up, takes its register over and gives the offices. */
export async function foundVillage({ speaker, now, say }: Story, adminCode: string): Promise<void> {
  await speaker.moveTo(momentOf('-75d 09:00', now))
  const { name } = personaOf('county')
  await speaker.tell('county', 'people.claimFirstAdmin', { code: adminCode, name, countyId })
  await speaker.tell('county', 'people.setUpVillage', sign)
  const fileId = await speaker.upload('county', 'register', readFileSync(registerFile))
  const { state, report } = await speaker.tell('county', 'people.importRegister', {
    villageId,
    fileId,
    apply: true,
  })
  if (state !== 'done') throw new Error(`${registerFile}: ${state}`)
  const { households, people, heads } = report.counts
  say(`花名册导入了：${households} 户，${people} 人，两长 ${heads} 人。`)
  await giveOffices({ speaker })
}

async function giveOffices({ speaker }: Pick<Story, 'speaker'>): Promise<void> {
  for (const [key, office] of Object.entries(offices)) {
    const { name, phone } = personaOf(key)
    await speaker.tell('county', 'people.grantRole', {
      who: { name, phone: phone ?? '', villageId },
      ...office,
    })
  }
}

/** The next days: whoever has a number binds by it; the elder asks, her head says yes, she lets her daughter act. */
export function bindPeople({ speaker, timeline, now }: Story): void {
  timeline.at(momentOf('-74d 19:00', now), async () => {
    for (const key of boundByPhone)
      await speaker.tell(key, 'people.bindByPhone', { code: `phone-${personaOf(key).openid}` })
  })
  const { name } = personaOf('elder')
  timeline.at(momentOf('-73d 10:00', now), () =>
    speaker.tell('elder', 'people.askBinding', { villageId, lane: '3巷', name }),
  )
  timeline.at(momentOf('-73d 18:10', now), async () => {
    for (const { askId } of await speaker.ask('chief', 'people.bindings', {}))
      await speaker.tell('chief', 'people.confirmBinding', { askId, yes: true })
  })
  timeline.at(momentOf('-72d 09:00', now), () => giveCareToDaughter({ speaker }))
  timeline.at(momentOf('-1d 20:50', now), () =>
    speaker.tell(neighbour.openid, 'people.askBinding', {
      villageId,
      lane: neighbour.lane,
      name: neighbour.name,
    }),
  )
  timeline.at(momentOf('-20d 08:00', now), () => setStandIn({ speaker, now }))
}

/** Meals and requests by default; the clinic because she said so. */
async function giveCareToDaughter({ speaker }: Pick<Story, 'speaker'>): Promise<void> {
  const [elder] = await speaker.ask('elder', 'people.family', {})
  await speaker.tell('elder', 'care.give', {
    forPersonId: elder?.personId ?? '',
    to: { name: personaOf('daughter').name, phone: personaOf('daughter').phone ?? '' },
    services: ['meal', 'request', 'clinic'],
  })
}

async function setStandIn({ speaker, now }: Pick<Story, 'speaker' | 'now'>): Promise<void> {
  const { lanes, heads } = await speaker.ask('director', 'people.lanes', { villageId })
  const laneId = lanes.find(({ name }) => name === replaced.lane)?.id ?? ''
  const households = await speaker.ask('director', 'people.lane', { laneId })
  const headId = households.find(({ number }) => number === replaced.number)?.headId ?? ''
  const standInId = heads.find(({ name }) => name === personaOf('stand-in').name)?.personId ?? ''
  await speaker.tell('director', 'people.setStandIn', {
    headId,
    standInId,
    from: `${dayOf(replaced.from, now)}T08:00:00`,
    to: `${dayOf(replaced.to, now)}T18:00:00`,
  })
}
