// Long suites first, so that at the end no worker waits minutes for the other one.
const { default: Sequencer } = require('@jest/test-sequencer')

/** The suites that take longest, the longest first. */
const long = [
  'tests/rights/rights.test.ts',
  'tests/journeys/day.test.ts',
  'tests/faults/faults.test.ts',
  'tests/demo/demo.test.ts',
  'tests/staff/workbench.test.ts',
  'tests/fuzz/fuzz.test.ts',
  'tests/start/start.test.ts',
  'tests/crash/import-kill.test.ts',
]

const placeOf = ({ path }) => {
  const place = long.findIndex((suite) => path.endsWith(suite))
  return place < 0 ? long.length : place
}

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
