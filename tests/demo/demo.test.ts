import { settleVillage } from '../../src/local/demo/settle'
import { Speaker } from '../../src/local/demo/speaker'
import { openLocalCloud, type LocalCloud } from '../../src/local/open-local-cloud'

const code = 'a-code-for-tests-only-0001'

async function settled(now: string): Promise<LocalCloud> {
  const cloud = await openLocalCloud({
    dataFolder: null,
    now: Date.parse(now),
    moving: false,
    most: 2,
    env: { FIRST_ADMIN_CODE: code },
  })
  await settleVillage(cloud, code, () => undefined)
  return cloud
}

it('x', async () => {
  const t = Date.now()
  const cloud = await settled('2026-11-24T10:00:00+08:00')
  console.log(Date.now() - t)
  const speaker = new Speaker(cloud)
  for (const who of ['daughter', 'chief', 'director', 'township', 'father','stand-in','group-head','keeper'])
    console.log(who, JSON.stringify((await speaker.ask(who, who==='daughter'||who==='father' ? 'request.mine':'request.desk', {})).map((r: any) => [r.words, r.state, r.level, r.colour, r.owner.title])))
  console.log(JSON.stringify(await speaker.ask('cook','booking.desk',{}),['name','date','left','capacity']))
  console.log(JSON.stringify(await speaker.ask('doctor','booking.desk',{}),['name','date','left','capacity']))
  console.log(JSON.stringify(await speaker.ask('teacher','booking.desk',{}),['name','date','left','capacity']))
  for (const who of ['director','supervisor','bookkeeper']) console.log(who, JSON.stringify(await speaker.ask(who,'notice.desk',{})))
  console.log(JSON.stringify(await speaker.ask('visitor','notice.list',{villageId:'370827999201'})))
  await cloud.close()
})
