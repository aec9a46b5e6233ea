import { expect, test } from 'vitest'
import { boundedFields, shortened } from './bounded-fields.ts'
import { captureFacts } from './capture-facts.ts'

test('the metadata of any camera are kept as they are', () => {
  const fields = { 'IFD0:Make': 'Maker', 'XMP-dc:Description': 'A wall, a floor and a lamp. '.repeat(500) }
  expect(boundedFields(fields)).toEqual(fields)
})

test('a field that swells is shortened and tells how long it was', () => {
  const { 'PNG:Comment': kept } = boundedFields({ 'PNG:Comment': 'x'.repeat(21_000_000) })
  expect(kept).toBe(`${'x'.repeat(16_384)}… [21000000]`)
})

test('no character is cut in half', () => {
  expect(shortened('ab🏠', 3)).toBe('ab… [4]')
})

test('of fields beyond number, length and sum the first are kept, and how many are not is told', () => {
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`PNG:Key${index}`, 'v']))
  expect(Object.keys(boundedFields(many))).toHaveLength(4001)
  expect(boundedFields(many)).toMatchObject({ 'PNG:Key3999': 'v', 'Wordveil:FieldsLeftOut': '196000' })
  expect(boundedFields({ ['x'.repeat(201)]: 'v', 'PNG:Title': 'lamp' })).toEqual({ 'PNG:Title': 'lamp', 'Wordveil:FieldsLeftOut': '1' })
  const long = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`PNG:Key${index}`, 'x'.repeat(16_384)]))
  expect(JSON.stringify(boundedFields(long)).length).toBeLessThan(1_100_000)
})

test('what a report states is short, and is found behind any number of other fields', () => {
  const others = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`PNG:Key${index}`, 'v']))
  const facts = captureFacts({
    ...others,
    'IFD0:Make': 'Maker',
    'IFD0:Software': 'x'.repeat(1_000_000),
    'QuickTime:CreateDate': '1'.repeat(1000),
  })
  expect(facts.make).toBe('Maker')
  expect(facts.software).toBe(`${'x'.repeat(200)}… [1000000]`)
  expect(facts.takenAt).toBe(`${'1'.repeat(200)}… [1000]`)
})
