// `npm test`: types, style, then every test, and one plain line at the end. With CI set, a skipped test is a failed one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const run = (script, args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
  }).status === 0
const report = join(mkdtempSync(join(tmpdir(), 'whereabouts-report-')), 'tests.json')
const only = process.argv.slice(2)

const checks =
  only.length > 0
    ? []
    : [run('typescript/bin/tsc', ['-p', '.']), run('@biomejs/biome/bin/biome', ['check', '.'])]
run('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
])

const { passed, failed, skipped } = readReport()
rmSync(dirname(report), { recursive: true, force: true })
if (skipped > 0)
  console.log(
    `${skipped} tests were skipped here: the browser journeys need Chromium and its fonts (see CONTRIBUTING.md)`,
  )
const bad = failed + checks.filter((isGood) => !isGood).length + (process.env.CI ? skipped : 0)
console.log(`tests: ${passed + checks.filter(Boolean).length} passed, ${bad} failed`)
process.exit(bad === 0 && passed > 0 ? 0 : 1)

function readReport() {
  try {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests,
      numFailedTestSuites,
      success,
    } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that cannot even be loaded has no failed test of its own.
    const unloaded = !success && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloaded,
      skipped: numPendingTests + numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
