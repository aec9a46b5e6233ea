import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { visionMessage } from '../src/adapters/inference/vision-message.ts'
import { markSheet, sceneSheet } from '../src/analysis/vision/question-sheet.ts'

// Keeps what a model server really sends, whole: `node scripts/record-vision-replies.ts http://127.0.0.1:PORT/v1 FOLDER PHOTO…`.
const [address = '', folder = '', ...photos] = process.argv.slice(2)

async function keep(name: string, path: string, body?: object): Promise<string> {
  const options = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const reply = await fetch(`${address}${path}`, options)
  const text = await reply.text()
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ status: reply.status, body: text }, null, 2)}\n`)
  process.stdout.write(`${name}: ${reply.status}, ${text.length} letters\n`)
  return text
}

const models = JSON.parse(await keep('models', '/models')) as { readonly data: readonly [{ readonly id: string }] }
const model = models.data[0].id
const pictures = await Promise.all(
  photos.map(async (photo) => (await sharp(readFileSync(photo)).resize(512, 512, { fit: 'inside' }).jpeg().toBuffer()).toString('base64')),
)
await keep('marks', '/chat/completions', visionMessage(model, pictures.slice(0, 1), markSheet))
await keep('scene', '/chat/completions', visionMessage(model, pictures.slice(0, 1), sceneSheet(1)))
await keep('stills', '/chat/completions', visionMessage(model, pictures, sceneSheet(pictures.length)))
await keep('cut-short', '/chat/completions', { ...visionMessage(model, pictures.slice(0, 1), sceneSheet(1)), max_tokens: 20 })
await keep('no-such-address', '/no-such-address', {})
