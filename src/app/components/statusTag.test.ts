import { icons } from '../theme/icons'
import { statusTags } from './statusTag'

const looks = Object.entries(statusTags)

describe('statusTags', () => {
  it.each(looks)('draws %s with an icon that residents’ pages carry', (_, { icon }) => {
    expect(icons).toContain(icon)
  })

  it('keeps the colour of failure for what is late', () => {
    expect(looks.filter(([, { tone }]) => tone === 'bad').map(([status]) => status)).toEqual(['late'])
  })

  it('keeps the colour of asking for what waits for a verdict', () => {
    expect(looks.filter(([, { tone }]) => tone === 'eval').map(([status]) => status)).toEqual(['answered'])
  })
})
