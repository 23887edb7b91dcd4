import { PhotoAdd } from '../components/PhotoAdd'
import { showPictures } from '../device/show-pictures'
import { matterPageWords } from '../words/request-mine'

/** Pictures that were sent, one tap large; those that are gone are left out. */
export function Pictures({ links }: { links: readonly (string | null)[] }) {
  const there = links.filter((link) => link !== null)
  if (there.length === 0) return null
  const photos = there.map((link, place) => ({
    id: link,
    src: link,
    label: matterPageWords.picture(place + 1),
  }))
  return <PhotoAdd photos={photos} onOpen={(id) => showPictures(there, id)} />
}
