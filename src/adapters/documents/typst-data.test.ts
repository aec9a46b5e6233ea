import { expect, test } from 'vitest'
import { breakable } from './typst-data.ts'

test('a token longer than a line may break after a separator, and the text stays the same', () => {
  const text = 'in /evidence/holiday/pictures/2021/05/img-0001.jpg and more'
  const broken = breakable(text)
  if (typeof broken === 'string') throw new Error('not broken')
  expect(broken.parts.join('')).toBe(text)
  expect(broken.parts.slice(0, 4)).toEqual(['in ', '/', 'evidence/', 'holiday/'])
})

test('text without spaces is left to the line breaking of its own script', () => {
  const chinese = '元数据记载的图片拍摄信息：时间为2021年5月14日10:32，设备为“Canon EOS 5D”，位置为北纬59.3293°、东经18.0686°。'
  expect(breakable(chinese)).toBe(chinese)
  expect(breakable('メタデータには、画像の撮影について、日時は2021年5月14日10:32と記録されている。')).toMatch(/^メタ/)
})
