const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[tj]sx?$': '<rootDir>/scripts/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^@domain/(.*)$': '<rootDir>/src/domain/$1',
    '^@contract/(.*)$': '<rootDir>/src/contract/$1',
    '^@app/(.*)$': '<rootDir>/src/app/$1',
  },
}

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/{domain,contract,cloud,local}/**/*.test.ts'],
    },
    { ...base, displayName: 'app', testMatch: ['<rootDir>/src/app/**/*.test.ts'] },
    { ...base, displayName: 'system', testMatch: ['<rootDir>/tests/**/*.test.ts'] },
  ],
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  testTimeout: 60_000,
  maxWorkers: 2,
}
