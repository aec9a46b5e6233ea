import { expect, test } from 'vitest'
import { type Dependent, orderAnalyzers } from './plan.ts'

const objects: Dependent = { id: 'objects', needs: [], makes: ['object'] }
const faces: Dependent = { id: 'faces', needs: [], makes: ['face'] }
const people: Dependent = { id: 'people', needs: ['object', 'face'], makes: ['people'] }

function ids(analyzers: readonly Dependent[]): string[] {
  return orderAnalyzers(analyzers).map(({ id }) => id)
}

test('an analyzer comes after all that make what it needs', () => {
  expect(ids([people, faces, objects])).toEqual(['faces', 'objects', 'people'])
})

test('where nothing is needed the order stays as given', () => {
  expect(ids([objects, faces])).toEqual(['objects', 'faces'])
})

test('a kind that several make is complete before it is read', () => {
  const more: Dependent = { id: 'more-faces', needs: [], makes: ['face'] }
  expect(ids([objects, faces, people, more])).toEqual(['objects', 'faces', 'more-faces', 'people'])
})

test('two analyzers of one id are refused', () => {
  expect(() => orderAnalyzers([objects, objects])).toThrow('two analyzers objects')
})

test('a need that nobody makes is refused by name', () => {
  expect(() => orderAnalyzers([objects, people])).toThrow('people needs face')
})

test('needs that run in a circle are refused', () => {
  const one: Dependent = { id: 'one', needs: ['light'], makes: ['colour'] }
  const other: Dependent = { id: 'other', needs: ['colour'], makes: ['light'] }
  expect(() => orderAnalyzers([one, other])).toThrow('in a circle')
})

test('an analyzer cannot wait for what it makes itself', () => {
  expect(() => orderAnalyzers([{ id: 'self', needs: ['light'], makes: ['light'] }])).toThrow('in a circle')
})
