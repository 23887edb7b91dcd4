import { readFileSync } from 'node:fs'
import type { InputOf } from '../../../contract'
import { requestStories, type RequestStory, type Step } from '../facts/requests'
import type { Story } from '../story'
import { dayOf, momentOf } from '../when'

/** Every request of the facts, with what became of it so far. */
export function tellRequests(story: Story): void {
  for (const one of requestStories)
    story.timeline.at(momentOf(one.on, story.now), async () => {
      const requestId = await fileRequest(story, one)
      for (const step of one.then)
        story.timeline.at(momentOf(step.on, story.now), () => takeStep(story, requestId, step))
    })
}

async function fileRequest(story: Story, one: RequestStory): Promise<string> {
  const { by, words, category, picture, bypass = false, behalf } = one
  const seen = picture && { pictures: [await story.speaker.upload(by, 'picture', readFileSync(picture))] }
  const whom = behalf && { subjectId: await elderOf(story, by, behalf) }
  const basis = behalf?.yes && { basis: behalf.yes }
  const input: InputOf<'request.file'> = { words, category, bypass, ...seen, ...whom, ...basis }
  return (await story.speaker.tell(by, 'request.file', input)).requestId
}

/** The elder of this head's whom the facts mean. */
async function elderOf(
  { speaker }: Story,
  head: string,
  whom: NonNullable<RequestStory['behalf']>,
): Promise<string> {
  const { elders } = await speaker.ask(head, 'booking.elders', {})
  const found =
    'name' in whom
      ? elders.find(({ name }) => name === whom.name)
      : elders.filter(({ phone }) => phone === null).at(-1 - whom.withoutPhone)
  return found?.personId ?? ''
}

function takeStep({ speaker, now }: Story, requestId: string, step: Step): Promise<unknown> {
  const { by } = step
  switch (step.act) {
    case 'accept':
      return speaker.tell(by, 'request.accept', { requestId })
    case 'pass':
      return speaker.tell(by, 'request.pass', { requestId })
    case 'answer':
      return speaker.tell(by, 'request.answer', { requestId, words: step.words })
    case 'ask':
      return speaker.tell(by, 'request.ask', { requestId, words: step.words })
    case 'schedule':
      return speaker.tell(by, 'request.schedule', {
        requestId,
        date: dayOf(step.date, now),
        words: step.words,
      })
    case 'rate':
      return speaker.tell(by, 'request.rate', {
        requestId,
        solved: true,
        satisfaction: step.satisfaction,
      })
  }
}
