import type { ServiceName } from '../../domain/booking/service'
import type { TileItem } from '../components/Tiles'
import type { Words } from '../components/words'
import { go } from '../routes'
import type { IconName } from '../theme/icons'
import { homeBookingWords } from '../words/booking'

const icons: Record<ServiceName, IconName> = {
  canteen: 'utensils',
  clinic: 'stethoscope',
  class: 'graduation-cap',
}

/** The tile of a service on the home page; `hint` says more than what the service is. */
export function serviceTile(service: ServiceName, hint?: Words): TileItem {
  return {
    service,
    icon: icons[service],
    label: homeBookingWords.tiles[service],
    hint: hint ?? homeBookingWords.hints[service],
    onTap: () => go('order', { service }),
  }
}
