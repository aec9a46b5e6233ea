import { expect, test } from 'vitest'
import { machineSecrets } from './machine-secrets.ts'
import { parsePhc } from './phc-string.ts'

const cheap = machineSecrets({ memory: 64, passes: 1, lanes: 1 })

test('a passphrase matches its hash and no other does', async () => {
  const hash = await cheap.hash('four plain garden words')
  expect(await cheap.matches('four plain garden words', hash)).toBe(true)
  expect(await cheap.matches('four plain garden wards', hash)).toBe(false)
  expect(await cheap.matches('four plain garden words', null)).toBe(false)
})

test('the same passphrase has another hash each time, and one typed in another form of its letters matches', async () => {
  const [first, second] = await Promise.all([cheap.hash('Åkerö Åkerö Åkerö'), cheap.hash('Åkerö Åkerö Åkerö')])
  expect(first).not.toBe(second)
  expect(await cheap.matches('A\u030Akero\u0308 A\u030Akero\u0308 A\u030Akero\u0308', first)).toBe(true)
})

test('a hash made at another cost still matches', async () => {
  const hash = await machineSecrets({ memory: 128, passes: 2, lanes: 2 }).hash('four plain garden words')
  expect(await cheap.matches('four plain garden words', hash)).toBe(true)
})

test('the usual cost is that of RFC 9106, and a hash names it', async () => {
  expect(parsePhc(await machineSecrets().hash('x')).cost).toEqual({ memory: 65_536, passes: 3, lanes: 4 })
})

test('the form agrees with the reference implementation of Argon2', async () => {
  // echo -n password | argon2 somesalt -id -t 2 -k 256 -p 1 -l 32 -e
  const known = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
  expect(await cheap.matches('password', known)).toBe(true)
})

test('a stored hash of another form is a fault', async () => {
  await expect(cheap.matches('x', '$2b$10$abc')).rejects.toThrow('PHC')
})

test('names and tokens are random, and a token is not told by its digest', () => {
  expect(cheap.id('p')).toMatch(/^p-[0-9a-f]{24}$/)
  expect(cheap.token()).toMatch(/^[\w-]{43}$/)
  const token = cheap.token()
  expect(cheap.digest(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(cheap.digest(token)).not.toBe(cheap.digest(cheap.token()))
})
