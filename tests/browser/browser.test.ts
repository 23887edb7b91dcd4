import { findBrowser } from './find-browser'
import { launchBrowser } from './launch'

const named = process.env.CHROME_PATH
afterEach(() => {
  if (named === undefined) delete process.env.CHROME_PATH
  else process.env.CHROME_PATH = named
})

it('starts, and records sound from a microphone that needs no hardware', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.route('**/*', (route) => route.fulfill({ body: 'a page', contentType: 'text/html' }))
  await page.goto('http://127.0.0.1:1/')
  const label = await page.evaluate(async () => {
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true })
    return sound.getAudioTracks()[0]?.label
  })
  expect(label).toMatch(/fake/i)
  await browser.close()
})

it('says that CHROME_PATH names nothing', async () => {
  process.env.CHROME_PATH = '/nowhere/chrome'
  await expect(findBrowser()).rejects.toThrow('CHROME_PATH names /nowhere/chrome, which cannot be run.')
})

it('says what to do when the browser does not start', async () => {
  process.env.CHROME_PATH = process.execPath
  await expect(launchBrowser()).rejects.toThrow(/did not start. Name another in CHROME_PATH/)
})
