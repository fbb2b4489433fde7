import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** Data packs: tables made from data/ and from Mandarin readings, by the folder they lie in. */
const PACK = /packages[\\/]names[\\/]src[\\/]data[\\/]/

test('without its data packs the code is at most 40 kB, gzipped', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('./index.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    plugins: [
      {
        name: 'without packs',
        setup: ({ onLoad }) =>
          onLoad({ filter: PACK }, ({ path }) => ({
            contents: emptied(readFileSync(path, 'utf8')),
            loader: 'ts',
          })),
      },
    ],
  })
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThanOrEqual(40 * 1024)
})

/** The names a pack exports, with nothing in them. */
const emptied = (source: string): string => source.replace(/`[^`]*`/g, "''")
