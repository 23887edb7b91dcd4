import type { TileItem } from '../components/Tiles'
import { go } from '../routes'
import { tellTileWords } from '../words/request'

/** 找巷长 on the home page. */
export const tellTile: TileItem = {
  service: 'chief',
  icon: 'mic',
  ...tellTileWords,
  onTap: () => go('tell'),
}
