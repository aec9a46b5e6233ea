import { expect, test } from 'vitest'
import { crashDetail } from './crash-detail.ts'

test.each([
  ['', 'SIGKILL'],
  ['warning: something\n', 'SIGKILL'],
  [
    "/app/src/x.ts:4\n    throw new TypeError('a.jpg')\n\nTypeError: a.jpg\n    at look (/app/src/x.ts:4:11)\n    at node:internal/x:1:2\n",
    'SIGKILL TypeError x.ts:4',
  ],
  ['Problem: The file is gone.\n    at file:///app/src/read-it.ts:12:3\n', 'SIGKILL Problem read-it.ts:12'],
  [
    '<--- Last few GCs --->\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n',
    'SIGKILL heap out of memory',
  ],
  ["bwrap: Can't mkdir parents for /evidence/at home: Read-only file system\n", "SIGKILL bwrap: Can't mkdir parents for"],
  ["Error: ENOENT: open '/evidence/at home.ts:1:2'\n", 'SIGKILL Error'],
])('the words %j end as %s', (complaint, detail) => {
  expect(crashDetail('SIGKILL', complaint)).toBe(detail)
})
