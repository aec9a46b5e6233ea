import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ModelManifest } from '../../src/adapters/inference/manifest.ts'
import { readTarball } from './fetch-package.ts'
import { checkFiles, describeFile, installWeights } from './install-weights.ts'
import { convolutionKernel, depthwiseKernel } from './kernel-layout.ts'
import { integer, message } from './protobuf.ts'
import { readScriptModule } from './script-module.ts'
import { fromHalf, readTfjsWeights } from './tfjs-weights.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordveil-weights-test-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('protobuf integers use seven bits a byte, negative ones ten bytes', () => {
  expect(integer(1, 300)).toEqual(Buffer.of(8, 0xac, 2))
  expect(integer(1, -1)).toHaveLength(11)
  expect(message(2, [integer(1, 1)])).toEqual(Buffer.of(18, 2, 8, 1))
})

describe('readTfjsWeights', () => {
  test('half precision covers zero, small, whole and infinite numbers', () => {
    expect([0x0000, 0x3c00, 0xc000, 0x0001, 0x7bff, 0x7c00].map(fromHalf)).toEqual([0, 1, -2, 2 ** -24, 65504, Number.POSITIVE_INFINITY])
    expect(fromHalf(0x7e00)).toBeNaN()
  })

  test('bytes become numbers by scale and least value', () => {
    const weights = [{ name: 'w', shape: [3], dtype: 'float32' as const, quantization: { dtype: 'uint8' as const, scale: 0.5, min: -1 } }]
    const read = readTfjsWeights(
      [{ paths: ['a', 'b'], weights }],
      new Map([
        ['a', Buffer.of(0, 2)],
        ['b', Buffer.of(255)],
      ]),
    )
    expect(read.get('w')).toEqual({ type: 'float32', dims: [3], data: Float32Array.of(-1, 0, 126.5) })
  })
})

test('kernels move their channels to the front', () => {
  const kernel = { type: 'float32', dims: [1, 2, 2, 1], data: Float32Array.of(1, 2, 3, 4) } as const
  expect(convolutionKernel(kernel)).toEqual({ type: 'float32', dims: [1, 2, 1, 2], data: Float32Array.of(1, 3, 2, 4) })
  expect(depthwiseKernel(kernel)).toEqual({ type: 'float32', dims: [2, 1, 1, 2], data: Float32Array.of(1, 3, 2, 4) })
})

describe('readScriptModule', () => {
  test('gives what the script exports', () => {
    expect(readScriptModule('module.exports = { default: { a: [1] } }')).toEqual({ a: [1] })
    expect(readScriptModule('module.exports = "text"')).toBe('text')
  })

  test('the script reaches no modules and no process', () => {
    expect(() => readScriptModule('module.exports = require("fs")')).toThrow()
    expect(readScriptModule('module.exports = typeof process')).toBe('undefined')
  })
})

test('a tarball gives the wanted files and its own hash', async () => {
  const archive = pack()
  archive.entry({ name: 'package/model/a.bin' }, 'wanted')
  archive.entry({ name: 'package/model/b.bin' }, 'x'.repeat(200_000))
  archive.finalize()
  const path = join(folder, 'p.tgz')
  await pipeline(archive, createGzip(), createWriteStream(path))
  const { files, integrity } = await readTarball(path, new Set(['model/a.bin']))
  expect([...files].map(([name, content]) => [name, content.toString()])).toEqual([['model/a.bin', 'wanted']])
  expect(integrity).toBe(
    `sha512-${createHash('sha512')
      .update(await readFile(path))
      .digest('base64')}`,
  )
})

test('what is no tarball is refused', async () => {
  const path = join(folder, 'p.tgz')
  await pipeline([Buffer.from('no gzip')], createWriteStream(path))
  await expect(readTarball(path, new Set())).rejects.toThrow()
})

describe('installing', () => {
  const content = Buffer.from('weights')
  const manifest: ModelManifest = {
    id: 'net',
    version: '1',
    task: 't',
    licence: 'l',
    card: 'docs/model-cards/net.md',
    source: null,
    convert: 'none',
    files: [describeFile('net.onnx', content)],
  }

  test('weights that differ from the manifest are refused', () => {
    expect(() => checkFiles(manifest, new Map([['net.onnx', content]]))).not.toThrow()
    expect(() => checkFiles(manifest, new Map([['net.onnx', Buffer.from('other')]]))).toThrow('net/net.onnx has SHA-256')
    expect(() => checkFiles(manifest, new Map())).toThrow()
  })

  test('weights replace what lay there before, and nothing else is left behind', async () => {
    await installWeights(manifest, new Map([['old.onnx', content]]), folder)
    await installWeights(manifest, new Map([['net.onnx', content]]), folder)
    expect(await readdir(folder)).toEqual(['net'])
    expect(await readdir(join(folder, 'net'))).toEqual(['net.onnx'])
  })
})
