import { expect, test } from 'vitest'
import { mediumAddress } from './medium-address.ts'

test('the address of a medium keeps the filter', () => {
  expect(mediumAddress('K 1/26', 'ab', { words: 'röd soffa', kind: 'image' })).toBe(
    '/cases/K%201%2F26/media/ab?words=r%C3%B6d+soffa&kind=image',
  )
  expect(mediumAddress('A', 'ab', {})).toBe('/cases/A/media/ab')
})
