/** Runs what a command does and ends with its exit code; what is thrown is told whole, and ends with 1. */
export function runCommand(main: () => Promise<number>): void {
  main().then(
    (code) => process.exit(code),
    (trouble: unknown) => {
      console.error(trouble instanceof Error ? trouble.stack : trouble)
      process.exit(1)
    },
  )
}
