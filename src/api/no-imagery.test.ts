import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { serverDeps } from '../../test/fixtures/server-deps.ts'
import { routes } from '../contract/routes.ts'
import { answerProblems } from './answer-problem.ts'
import { createServer } from './create-server.ts'
import { mayLeave, refuseImagery } from './refuse-imagery.ts'

const imagery = [
  'image/png',
  'image/svg+xml',
  'Image/JPEG; q=1',
  'video/mp4',
  'audio/mpeg',
  'application/octet-stream',
  'multipart/mixed',
  '',
]

describe('no route can answer with a picture, a film or sound', () => {
  test('the contract declares JSON, events and documents, and one route that shows', () => {
    const shows = Object.entries(routes).filter(([, { reply }]) => reply.as === 'look')
    expect(shows.map(([name]) => name)).toEqual(['showLook'])
    for (const { reply } of Object.values(routes)) {
      if (reply.as === 'look') continue
      if (reply.as === 'document') expect(reply.types.every((type) => mayLeave(type) && !/^(image|video|audio)\//.test(type))).toBe(true)
      else expect(['json', 'events']).toContain(reply.as)
    }
  })

  test('the server answers the routes of the contract and its pages, and no other', async () => {
    const app = createServer({ ...(await serverDeps()), webRoot: import.meta.dirname })
    const seen: string[] = []
    app.addHook('onRoute', ({ method, url }) => {
      seen.push(...[method].flat().map((one) => `${one} ${url}`))
    })
    await app.ready()
    const declared = Object.values(routes).flatMap(({ method, path }) =>
      method === 'GET' ? [`GET ${path}`, `HEAD ${path}`] : [`POST ${path}`],
    )
    expect(seen.sort()).toEqual([...declared, 'GET /*', 'HEAD /*'].sort())
  })

  test('a type that a look may have is stopped on every route that was not declared to show', async () => {
    const app = Fastify()
    refuseImagery(app)
    answerProblems(app, () => undefined)
    app.get('/leak', async (_request, reply) => reply.type('image/webp').send(Buffer.from('bytes of a picture')))
    app.get('/look', { config: { shows: true } }, async (_request, reply) => reply.type('image/webp').send(Buffer.from('rendered')))
    app.get('/other', { config: { shows: true } }, async (_request, reply) => reply.type('image/jpeg').send(Buffer.from('original')))
    expect((await app.inject('/leak')).statusCode).toBe(500)
    expect((await app.inject('/other')).statusCode).toBe(500)
    expect((await app.inject('/look')).body).toBe('rendered')
  })

  test.each(imagery)('the gate stops an answer of type "%s"', async (type) => {
    expect(mayLeave(type)).toBe(false)
    const app = Fastify()
    const faults: unknown[] = []
    refuseImagery(app)
    answerProblems(app, (fault) => faults.push(fault))
    app.get('/leak', async (_request, reply) => {
      if (type !== '') reply.type(type)
      return reply.send(Buffer.from('bytes of a picture'))
    })
    const reply = await app.inject('/leak')
    expect(reply.statusCode).toBe(500)
    expect(reply.body).not.toContain('bytes of a picture')
    expect(faults).toHaveLength(1)
  })
})
