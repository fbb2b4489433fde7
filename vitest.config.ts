import { defineConfig } from 'vitest/config'

const all = ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'packages/**/*.test.ts']
/** Tests that promise something about the store: they run on a server too, when TEST_DATABASE_URL gives one. */
const store = ['tests/laws/**/*.test.ts', 'tests/import.test.ts']

const project = (name: string, include: string[]) => ({ extends: true as const, test: { name, include, globalSetup: ['tests/set-up.ts'] } })

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    projects: [project('embedded', all), ...(process.env.TEST_DATABASE_URL ? [project('server', store)] : [])],
  },
})
