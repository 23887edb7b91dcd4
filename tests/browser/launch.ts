import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from './find-browser'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that plays a beep and a permission that is always given: recordings without a sound card.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
]

/**
 * Starts the Chromium of the tests (see findBrowser) with a fake microphone.
 * Throws a sentence that says what to do when it does not start; a test never skips for want of a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  try {
    return await chromium.launch({ executablePath, env, args: flags })
  } catch (trouble) {
    throw new Error(
      `The browser ${executablePath} did not start. Name another in CHROME_PATH, or remove ` +
        'node_modules/.cache/chromium-147.0.0 so that the packaged one is unpacked again.',
      { cause: trouble },
    )
  }
}
