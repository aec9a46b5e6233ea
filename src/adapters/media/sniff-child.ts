import { WASMagic } from 'wasmagic'
import { z } from 'zod'
import { giveUp, writeAll } from './child-output.ts'
import { framed, messagesOf } from './framed-messages.ts'

/** The process that asks libmagic: beginnings of files come on descriptor 0, what libmagic calls each goes out on 1. */
async function serve(): Promise<void> {
  const magic = await WASMagic.create()
  for await (const { head, body } of messagesOf(process.stdin, mostBytes)) {
    const mimeTypes: string[] = []
    let from = 0
    for (const length of question.parse(head).lengths) mimeTypes.push(magic.detect(body.subarray(from, (from += length))))
    const facts = { memory: process.resourceUsage().maxRSS * 1024, mimeTypes }
    for (const part of framed(facts, [])) writeAll(1, part)
  }
}

const mostBytes = 2 ** 21
/** How many bytes each of the files has that come together. */
const question = z.object({ lengths: z.array(z.number()) })

// A library that stumbled may hold anything: the process ends, and another takes its place.
serve().catch(giveUp)
