import { describe, expect, test } from 'vitest'
import { type ReviewAct, reviewAct, reviewLetters } from './review-keys.ts'

const press = (key: string, more: Partial<Parameters<typeof reviewAct>[0]> = {}) =>
  reviewAct({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('reviewAct', () => {
  test.each(Object.entries(reviewLetters))('does %s by the letter shown beside it', (act, letter) => {
    expect(press(letter)).toBe(act)
    expect(press(letter.toLowerCase())).toBe(act)
  })

  test('takes the place of the key where the layout gives no Latin letter', () => {
    expect(press('с', { code: 'KeyC' })).toBe('confirm' satisfies ReviewAct)
    expect(press('ش', { code: 'KeyA' })).toBe('amend')
  })

  test('leaves the browser its own keys', () => {
    expect(press('c', { ctrlKey: true })).toBeNull()
    expect(press('l', { altKey: true })).toBeNull()
    expect(press('Tab')).toBeNull()
  })

  test('takes back by Ctrl+Z too, and hides by Escape', () => {
    expect(press('z', { ctrlKey: true })).toBe('undo')
    expect(press('z', { metaKey: true })).toBe('undo')
    expect(press('Escape')).toBe('hide')
  })
})
