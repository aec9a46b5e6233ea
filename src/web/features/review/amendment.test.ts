import { describe, expect, test } from 'vitest'
import type { AmendableField } from '../../../contract/review-parts.ts'
import { changedValues, draftedValues, unfitFields } from './amendment.ts'

const fields: readonly AmendableField[] = [
  { as: 'choice', name: 'object', label: 'Object', list: 'objects', value: 'car' },
  { as: 'number', name: 'count', label: 'Number', least: 1, most: 99, value: 2 },
  { as: 'verbatim', name: 'text', label: 'Text', longest: 10, value: 'Bread' },
  { as: 'choices', name: 'dominant', label: 'Colours', list: 'colours', most: 2, value: ['red'] },
]

describe('an amendment', () => {
  test('sends what differs from the draft and nothing else', () => {
    const values = { ...draftedValues(fields), count: 3, dominant: ['red', 'blue'] }
    expect(changedValues(fields, values)).toEqual({ count: 3, dominant: ['red', 'blue'] })
    expect(changedValues(fields, draftedValues(fields))).toEqual({})
  })

  test('names the fields that cannot be sent', () => {
    expect(unfitFields(fields, draftedValues(fields))).toEqual([])
    expect(unfitFields(fields, { ...draftedValues(fields), count: 0, text: ' ' })).toEqual(['count', 'text'])
    expect(unfitFields(fields, { ...draftedValues(fields), dominant: ['red', 'blue', 'green'], object: '' })).toEqual([
      'object',
      'dominant',
    ])
    expect(unfitFields(fields, { ...draftedValues(fields), text: 'longer than ten' })).toEqual(['text'])
  })
})
