import { builtInTags } from '../../pack/built-in-tags'
import { box, type BuiltIn } from './built-in'
import { Button } from './button'
import { choice, Label } from './choice'
import { field } from './field'
import { Form } from './form'
import { Image } from './image'
import { Picker } from './picker'
import { ScrollView } from './scroll-view'

const special: Record<string, new () => BuiltIn> = {
  view: box('display:block'),
  text: box('display:inline;white-space:pre-wrap'),
  label: Label,
  button: Button,
  form: Form,
  'scroll-view': ScrollView,
  image: Image,
  input: field('input'),
  textarea: field('textarea'),
  switch: choice('switch'),
  checkbox: choice('checkbox'),
  radio: choice('radio'),
  picker: Picker,
}

/** Defines every built-in tag as a `wx-…` element; those the app does not need yet are plain blocks. */
export function defineElements(): void {
  for (const tag of builtInTags) {
    const Base = special[tag] ?? box('display:block')
    customElements.define(`wx-${tag}`, class extends Base {})
  }
}
