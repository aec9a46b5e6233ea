import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const unit = [
  'src/**/*.test.{ts,tsx}',
  'scripts/**/*.test.{ts,mjs}',
  'bench/**/*.test.ts',
  'test/contracts/**/*.test.ts',
  'test/docs/**/*.test.ts',
]

/** The files that take longest, the longest first: begun last, one of them would run alone at the end while the other worker idles. */
const longest = [
  'corpus',
  'languages',
  'disk-full',
  'whole-way',
  'whole-way-console',
  'kills',
  'corpus-hostile',
  'care',
  'node-av-film-decoder',
  'ffmpeg-film-decoder',
].map((name) => `${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.indexOf(basename(moduleId))
      return at === -1 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: unit, testTimeout: 30_000, maxWorkers: 2 } },
      {
        test: {
          name: 'end-to-end',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          setupFiles: ['test/e2e/tell-failures.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Two files side by side: a run of the program leaves a quarter of two cores idle, a browser half of them.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/analysis/**/*.ts', 'src/language/**/*.ts', 'src/application/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: Object.fromEntries(['domain', 'analysis', 'language', 'application'].map((ring) => [`src/${ring}/**`, { lines: 90 }])),
    },
  },
})
