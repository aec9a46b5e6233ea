import { describe, expect, test } from 'vitest'
import { isolatedPath, pathPieces } from './path-pieces.ts'

describe('the direction of a path', () => {
  test('a path without letters from right to left stays as it is', () => {
    expect(pathPieces('DCIM/照片.jpg')).toBeNull()
    expect(isolatedPath('DCIM/照片.jpg')).toBe('DCIM/照片.jpg')
  })

  test('names from right to left turn in themselves and leave folders, numbers and endings in their order', () => {
    expect(isolatedPath('صور/0139.jpg')).toBe('\u2066\u2067صور\u2069/0139.jpg\u2069')
    expect(isolatedPath('a/מסמך 3.tif')).toBe('\u2066a/\u2067מסמך 3\u2069.tif\u2069')
  })

  test('nothing of the path is lost or added but isolates', () => {
    const path = '..\\ملف/.خفي..tar.gz'
    expect(isolatedPath(path).replace(/[\u2066-\u2069]/gu, '')).toBe(path)
    expect(
      pathPieces(path)
        ?.map(({ text }) => text)
        .join(''),
    ).toBe(path)
  })
})
