import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/contracts/**/*.test.ts', 'test/docs/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'end-to-end', include: ['test/e2e/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false } },
    ],
    coverage: { provider: 'v8', include: ['src/domain/**', 'src/analysis/**', 'src/language/**', 'src/application/**'], thresholds: { lines: 90 } },
  },
})
