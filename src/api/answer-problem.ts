import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ProblemReply } from '../contract/problem.ts'
import { Problem } from '../domain/problem.ts'
import { statusOfProblem } from './status-of-problem.ts'

/** Answers every failure with its code. What is no problem is a fault of ours: it goes to `onUnexpected` and leaves as a bare code. */
export function answerProblems(app: FastifyInstance, onUnexpected: (error: unknown) => void): void {
  app.setErrorHandler<FastifyError | Problem>(async (error, _request, reply) => {
    const problem = problemOf(error)
    if (problem === null) onUnexpected(error)
    await reply
      .code(problem === null ? 500 : statusOfProblem[problem.code])
      .type('application/json')
      .send(problem === null ? unexpected : wordless(problem))
  })
}

/** Answers an address that no route can be looked for with, in the form of all problems; what was asked is not repeated. */
export function answerMalformed(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .code(statusOfProblem['request-invalid'])
    .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .type('application/json')
    .send(wordless(new Problem('request-invalid')))
}

const unexpected: ProblemReply = { problem: { code: 'unexpected', detail: null } }

function wordless(problem: Problem): ProblemReply {
  return { problem: problem.record() }
}

// Fastify itself refuses malformed requests with a status below 500.
function problemOf(error: FastifyError | Problem): Problem | null {
  if (error instanceof Problem) return error
  const status = error.statusCode ?? 500
  return status < 500 ? new Problem('request-invalid', null, error) : null
}
