import type { OutputOf } from '../../contract'
import type { Moment } from '../../domain/calendar/moment'
import type { Viewer } from '../../domain/people/viewer'
import { isAboutGone, type Part } from '../../domain/request/life'
import type { Recording } from '../../domain/request/record'
import { partsOf } from '../../domain/request/seeing'
import { maySeePicture } from '../../domain/request/picture-seen'
import { requestFor } from '../../domain/request/view'
import { linksTo } from '../platform/files'
import { checksOf } from '../platform/picture-check'
import { toldPeople, type ToldPeople } from '../people/told/told-people'
import type { RequestDocument } from './documents'
import { toldInstead, type Instead } from './told-instead'

/** Whose matter it is with her family, as the register has her; null when she is gone. */
export async function readSubject({
  subjectId,
}: Pick<RequestDocument, 'subjectId'>): Promise<ToldPeople | null> {
  return (await toldPeople([subjectId]))[0] ?? null
}

/**
 * The opened request for the one who looks, every file as a link that lives for a while. `subject` spares reading
 * her once more.
 */
export async function shown(
  { _id, ...request }: RequestDocument,
  viewer: Viewer,
  now: Moment,
  subject?: ToldPeople | null,
): Promise<OutputOf<'request.one'>> {
  const { pictureIds, recording, timeline, ...view } = requestFor(viewer, { ...request, id: _id }, now)
  const recordings = [recording, ...timeline.map((event) => event.recording)].filter((one) => one !== null)
  const parts = partsOf(viewer, request, now)
  const allPictures = [...pictureIds, ...timeline.flatMap(({ pictures }) => pictures)]
  const checks = await checksOf(allPictures)
  const who = { personId: viewer.person?.id ?? '', answers: parts.includes('owner') }
  const open = allPictures.filter((fileId) => maySeePicture(checks.get(fileId), who, now))
  const links = await linksTo([...open, ...recordings.map(({ fileId }) => fileId)])
  const linkTo = (fileId: string) => links.get(fileId) ?? null
  const rings = mayRing(parts, request)
  const people = rings ? (subject ?? (await readSubject(request))) : null
  const played = (one: Recording | null) => one && { seconds: one.seconds, url: linkTo(one.fileId) }
  return {
    ...view,
    pictureLinks: pictureIds.map(linkTo),
    heldPictures: new Set(allPictures.filter((fileId) => checks.get(fileId)?.result === 'held')).size,
    recording: played(recording),
    timeline: timeline.map((event) => ({
      ...event,
      pictures: event.pictures.map(linkTo),
      recording: played(event.recording),
    })),
    phone: people?.phone ?? null,
    told: people && toldView(toldInstead(people, request, parts, now)),
  }
}

const toldView = (instead: Instead[] | null) =>
  instead &&
  instead.map(({ person, self, hears, rings }) => ({
    ...{ name: person.name, self, hears, rings, phone: rings ? person.phone : null },
  }))

/** Whoever answers, tells the answer, or asks for the yes; nobody else is given the number, and nobody that of the dead. */
const mayRing = (parts: Part[], request: Pick<RequestDocument, 'state' | 'history'>) =>
  !isAboutGone(request) &&
  (parts.includes('owner') ||
    parts.includes('teller') ||
    (parts.includes('recorder') && request.state === 'awaiting-consent'))
