import { z } from 'zod'
import { Problem, type ProblemCode, type ProblemRecord } from '../../domain/problem.ts'

/** What a worker may ask of the program that started it, which has a network. */
export type QuestionName = 'vision' | 'translation'

/** The answer on its way back to the worker. */
type Answer<Reply> = { readonly number: number; readonly reply: Reply } | { readonly number: number; readonly problem: ProblemRecord }

const problemForm = z.object({ number: z.number(), problem: z.object({ code: z.string(), detail: z.string().nullable() }) })

/**
 * Puts questions of one name to the process at the other end of the channel, and gives what comes back for each; throws the problem that
 * came in its place.
 */
export function askOverChannel<Question extends object, Reply>(
  channel: NodeJS.Process,
  name: QuestionName,
  replyForm: z.ZodType<Reply>,
): (question: Question) => Promise<Reply> {
  const form = z.object({ [name]: z.union([z.object({ number: z.number(), reply: replyForm }), problemForm]) })
  const open = new Map<number, (answer: Answer<Reply>) => void>()
  let asked = 0
  const onMessage = (message: unknown) => {
    const read = form.safeParse(message)
    if (!read.success) return
    // The form was checked but for the codes of problems, which are the program's own.
    const answer = read.data[name] as Answer<Reply>
    open.get(answer.number)?.(answer)
    open.delete(answer.number)
  }
  return async (question) => {
    // Not before: who listens takes messages that are for others too, such as the first job.
    if (asked === 0) channel.on('message', onMessage)
    const number = asked++
    const { promise, resolve } = Promise.withResolvers<Answer<Reply>>()
    open.set(number, resolve)
    channel.send?.({ [name]: { number, ...question } })
    const answer = await promise
    if ('problem' in answer) throw new Problem(answer.problem.code as ProblemCode, answer.problem.detail)
    return answer.reply
  }
}

/** The message that answers a worker's question; what goes wrong is an answer too. */
export async function answerQuestion<Reply>(name: QuestionName, number: number, ask: () => Promise<Reply>): Promise<object> {
  try {
    return { [name]: { number, reply: await ask() } }
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return { [name]: { number, problem: cause.record() } }
  }
}

const answered = z.object({ outcome: z.literal('answered'), text: z.string() })
const refused = z.object({ outcome: z.literal('refused'), reason: z.string() })

/** How the reply of a model stands in a message. */
export const replyForms = {
  vision: z.discriminatedUnion('outcome', [answered, refused]),
  translation: z.discriminatedUnion('outcome', [answered, refused, z.object({ outcome: z.literal('unsupported') })]),
}
