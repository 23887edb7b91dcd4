import { make } from '../make'
import { addressOf } from '../wx/temp-files'
import { BuiltIn, drawBox } from './built-in'

const fits: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', heightFix: 'auto 100%' }
const rules =
  ':host{display:inline-block;width:320px;height:240px;overflow:hidden}:host([fits-height]){height:auto!important}' +
  'div{width:100%;height:100%;background:0 0/100% 100% no-repeat}'

/** `<image>`: 320 × 240 px unless told otherwise, as in WeChat. */
export class Image extends BuiltIn {
  private readonly picture = make('div')

  constructor() {
    super()
    drawBox(this, rules, this.picture)
  }

  override given(name: string, value: unknown): void {
    if (name === 'src' && typeof value === 'string' && value) void this.show(value)
    if (name === 'mode') this.picture.style.backgroundSize = fits[String(value)] ?? '100% 100%'
    if (name === 'mode') this.toggleAttribute('fits-height', value === 'widthFix')
  }

  private async show(source: string): Promise<void> {
    const loader = make('img')
    loader.onload = () => {
      const { naturalWidth: width, naturalHeight: height } = loader
      this.picture.style.backgroundImage = `url("${loader.src}")`
      this.picture.style.aspectRatio = this.values.mode === 'widthFix' ? `${width} / ${height}` : ''
      this.tell('load', { width, height })
    }
    loader.onerror = () => this.tell('error', { errMsg: `GET ${source} failed` })
    loader.src = await addressOf(source)
  }
}
