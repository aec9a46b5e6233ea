import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { z } from 'zod'
import { canonicalJson } from '../../domain/canonical-json.ts'
import { Problem } from '../../domain/problem.ts'
import { allowedAddress } from './allowed-host.ts'
import { type Probe, probeOf } from './probe-vision.ts'
import { openVisionEndpoint } from './vision-endpoint.ts'

/** A model that a server offers; the hash is of all that the server says of it but the time. */
export interface OfferedModel {
  readonly model: string
  readonly sha256: string
}

const listing = z.object({ data: z.array(z.looseObject({ id: z.string() })) })

/** The model of that name which a server offers, or its only one. Throws `model-unreachable` or `model-missing`. */
export async function offeredModel(url: string, wanted: string | null, hosts: string | undefined): Promise<OfferedModel> {
  const { data } = await modelList(`${allowedAddress(url, hosts).href.replace(/\/+$/, '')}/models`)
  const names = data.map(({ id }) => id).join(', ')
  const found = wanted === null && data.length === 1 ? data[0] : data.find(({ id }) => id === wanted)
  if (found === undefined) throw new Problem('model-missing', `the server offers: ${names === '' ? 'nothing' : names}`)
  const { created: _time, ...said } = found
  return { model: found.id, sha256: createHash('sha256').update(canonicalJson(said)).digest('hex') }
}

async function modelList(address: string): Promise<z.infer<typeof listing>> {
  try {
    const reply = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(10_000) })
    return listing.parse(await reply.json())
  } catch (cause) {
    throw new Problem('model-unreachable', 'it lists no models', cause)
  }
}

/** Puts one question about a made picture to a server, so that a model without eyes is found before a case needs it. */
export async function probeVision(url: string, model: string, hosts: string | undefined): Promise<Probe> {
  const picture = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#2050c0' } })
    .jpeg()
    .toBuffer()
  const server = openVisionEndpoint({ url, model, hosts })
  return probeOf(await server.ask({ pictures: [picture.toString('base64')], sheet: 'marks' }, new AbortController().signal))
}
