import type { InterfaceMessages } from '../interface-message.ts'
import { asking } from './asking.ts'
import { care } from './care.ts'
import { command } from './command.ts'
import { console } from './console.ts'
import { finding } from './finding.ts'
import { looks } from './looks.ts'
import { people } from './people.ts'
import { problems } from './problems.ts'
import { release } from './release.ts'
import { report } from './report.ts'
import { review } from './review.ts'
import { sampling } from './sampling.ts'
import { verified } from './verified.ts'
import { work } from './work.ts'

/** All areas of this language. */
export const messages = {
  asking,
  care,
  command,
  console,
  finding,
  looks,
  people,
  problems,
  release,
  report,
  review,
  sampling,
  verified,
  work,
} as const satisfies InterfaceMessages
