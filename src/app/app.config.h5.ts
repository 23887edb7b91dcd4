import shared from './app.config'

/** The preview changes pages without sliding: going back in the middle of a slide would leave Taro's H5 page blank. */
export default defineAppConfig({ ...shared, animation: false })
