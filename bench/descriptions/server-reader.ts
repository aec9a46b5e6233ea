import sharp from 'sharp'
import { openVisionEndpoint } from '../../src/adapters/inference/vision-endpoint.ts'
import type { VisionReader } from '../../src/analysis/analyzer.ts'
import type { Picture } from '../../src/analysis/pixels/picture.ts'

/** Asks a real model server at a base address such as `http://127.0.0.1:8080/v1`, as the product does. */
export function readerOfServer(url: string, model: string): VisionReader {
  const server = openVisionEndpoint({ url, model })
  return {
    ask: async ({ pictures, sheet }, signal) =>
      server.ask({ pictures: await Promise.all(pictures.map((picture) => encoded(picture))), sheet: sheet.name }, signal),
  }
}

const longestSide = 1024

async function encoded({ width, height, data }: Picture): Promise<string> {
  const jpeg = sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 90 })
  return (await jpeg.toBuffer()).toString('base64')
}
