import { yes } from '../../../domain/answer'
import type { ServiceName } from '../../../domain/booking/service'
import { mayDecide, type ServiceSettings } from '../../../domain/booking/service-draft'
import { staffServices } from '../../../domain/people/roles'
import type { OutputOf } from '../../../contract'
import type { Handler } from '../../api/handler'
import type { PersonDocument } from '../../people/documents'
import { villageOfWork } from '../../people/village-of-work'
import { aggregate, find } from '../../platform/database'
import type { ServiceDocument, ServiceDraftDocument } from '../documents'

type View = OutputOf<'booking.settings'>['services'][number]
type DraftRow = ServiceDraftDocument & { writers: PersonDocument[] }

/** booking.settings: for the keeper and the officers of a village; three database calls with identity, one more where no village is named. */
export const settings: Handler<'booking.settings'> = async (input, context) => {
  const place = await villageOfWork(input.villageId, 'draft-center', context)
  if (!place.ok) return place
  const { villageId } = place.value
  const services = await find<ServiceDocument>('services', { villageId }, { limit: staffServices.length })
  const drafts = await aggregate<DraftRow>('serviceDrafts', (pipeline) =>
    pipeline
      .match({ villageId })
      .limit(staffServices.length)
      .lookup({ from: 'people', localField: 'history.byId', foreignField: '_id', as: 'writers' }),
  )
  return yes({
    villageId,
    mayDecide: mayDecide(context.viewer, villageId, context.now),
    services: staffServices.map((service) =>
      viewOf(
        service,
        services.find((one) => one.service === service) ?? null,
        drafts.find((one) => one.service === service) ?? null,
      ),
    ),
  })
}

function viewOf(service: ServiceName, inForce: ServiceDocument | null, draft: DraftRow | null): View {
  return {
    service,
    inForce: inForce && settingsOf(inForce),
    rev: inForce?.rev ?? 0,
    draft: draft && draftView(draft),
  }
}

function draftView({
  state,
  rev,
  settings: written,
  reason,
  changedAt,
  history,
  writers,
}: DraftRow): View['draft'] {
  const byId = history.at(-1)?.byId
  const by = writers.find(({ _id }) => _id === byId)?.name ?? ''
  return { state, rev, settings: written, reason, at: changedAt, by }
}

const settingsOf = ({ name, place, phone, timetable, terms }: ServiceSettings): ServiceSettings => ({
  name,
  place,
  phone,
  timetable,
  terms,
})
