import { describe, expect, test } from 'vitest'
import { addressOf } from './address.ts'
import { listCases } from './cases.ts'
import { listMedia } from './media.ts'

describe('addressOf', () => {
  test('fills path parts and puts the rest in the query', () => {
    const address = addressOf(listMedia, { reference: 'K 12/2026', language: 'sv', words: 'röd soffa', limit: 20 })
    expect(address).toBe('/api/cases/K%2012%2F2026/media?language=sv&words=r%C3%B6d+soffa&limit=20')
  })

  test('leaves out what is absent or empty', () => {
    expect(addressOf(listMedia, { reference: 'A', language: 'en', words: '', kind: undefined })).toBe('/api/cases/A/media?language=en')
  })

  test('has no question mark without a query', () => {
    expect(addressOf(listCases, {})).toBe('/api/cases')
  })
})
