import type { TileItem } from '../components/Tiles'
import { goTab } from '../routes'
import { newsWords } from '../words/notice'

/** 看公开: at the elder levels it stands on the home page, because it leaves the tab bar. */
export const noticeTile: TileItem = {
  service: 'public',
  icon: 'megaphone',
  label: newsWords.tile,
  onTap: () => goTab('notices'),
}
