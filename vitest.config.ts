import { defineConfig } from 'vitest/config'

const unit = [
  'src/**/*.test.{ts,tsx}',
  'scripts/**/*.test.{ts,mjs}',
  'bench/**/*.test.ts',
  'test/contracts/**/*.test.ts',
  'test/docs/**/*.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit, testTimeout: 30_000, maxWorkers: 2 } },
      {
        test: {
          name: 'end-to-end',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
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
