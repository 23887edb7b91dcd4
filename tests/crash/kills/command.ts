import type { Life } from './child'

/** `npm run -s crash`, and (with `live`) the cloud that it kills, which loads nothing but what a cloud needs. */
async function main(): Promise<number | null> {
  const [mode, life = ''] = process.argv.slice(2)
  if (mode !== 'live') return (await import('./crash')).crash()
  await (await import('./child')).live(JSON.parse(life) as Life)
  return null
}

main().then(
  (code) => {
    if (code !== null) process.exit(code)
  },
  (trouble: unknown) => {
    console.error(trouble instanceof Error ? trouble.message : trouble)
    process.exit(1)
  },
)
