import type { Kysely, Selectable } from 'kysely'
import type { NewPerson, PeopleStore, PersonKept, SignIn } from '../../application/ports/people-store.ts'
import type { Instant } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Person, PersonId, Role } from '../../domain/review/person.ts'
import { type PersonChange, type ProfileKeeper, personAfter } from '../../domain/review/person-change.ts'
import { nameKey } from '../../domain/review/person-name.ts'
import { storing } from './open-database.ts'
import type { PeopleTables } from './people-schema.ts'

type Db = Kysely<PeopleTables>

/** The people of a workspace in its database. */
export function createPeopleStore(db: Db): PeopleStore {
  return {
    people: () => allPeople(db),
    person: (id) => onePerson(db, id),
    addPerson: storing((added, { first }) => db.transaction().execute((trx) => insertPerson(trx, added, first))),
    saveChanges: storing((changes) => db.transaction().execute((trx) => insertChanges(trx, changes))),
    savePassphrase: storing((change, hash) => db.transaction().execute((trx) => insertPassphrase(trx, change, hash))),
    passphraseHash: async (id) => {
      const row = await db.selectFrom('passphrase').select('hash').where('person_id', '=', id).orderBy('seq', 'desc').executeTakeFirst()
      return row?.hash ?? null
    },
    saveSignIn: storing(async ({ digest, person, at, endsAt }) => {
      await db.insertInto('sign_in').values({ token_hash: digest, person_id: person, at, ends_at: endsAt }).execute()
    }),
    signIn: async (digest) => {
      const row = await db.selectFrom('sign_in').selectAll().where('token_hash', '=', digest).executeTakeFirst()
      return row === undefined ? null : toSignIn(row)
    },
    moveEnd: storing(async (digest, endsAt) => {
      await db.updateTable('sign_in').set({ ends_at: endsAt }).where('token_hash', '=', digest).execute()
    }),
  }
}

async function insertPerson(db: Db, { person, hash, changes }: NewPerson, first: boolean): Promise<void> {
  const known = await allPeople(db)
  if (first && known.length > 0) throw new Problem('profile-exists')
  requireFreeName(known, person.id, person.name)
  const { id, name, role, createdAt } = person
  await db.insertInto('person').values({ id, name, role, created_at: createdAt }).execute()
  await db.insertInto('passphrase').values({ person_id: id, hash, at: createdAt }).execute()
  await insertRows(db, changes)
}

async function insertChanges(db: Db, changes: readonly PersonChange[]): Promise<void> {
  const known = await allPeople(db)
  for (const change of changes) if (change.what === 'name') requireFreeName(known, change.person, change.value)
  await insertRows(db, changes)
}

async function insertPassphrase(db: Db, change: PersonChange, hash: string): Promise<void> {
  await db.insertInto('passphrase').values({ person_id: change.person, hash, at: change.at }).execute()
  await insertRows(db, [change])
  await db
    .updateTable('sign_in')
    .set({ ends_at: change.at })
    .where('person_id', '=', change.person)
    .where('ends_at', '>', change.at)
    .execute()
}

async function insertRows(db: Db, changes: readonly PersonChange[]): Promise<void> {
  const rows = changes.map((change) => ({
    person_id: change.person,
    what: change.what,
    value: 'value' in change ? change.value : null,
    by_person: change.by,
    at: change.at,
  }))
  await db.insertInto('person_change').values(rows).execute()
}

function requireFreeName(known: readonly PersonKept[], own: PersonId, name: string): void {
  if (known.some(({ person }) => person.id !== own && nameKey(person.name) === nameKey(name))) throw new Problem('name-taken')
}

async function allPeople(db: Db): Promise<readonly PersonKept[]> {
  const rows = await db.selectFrom('person').selectAll().execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const changes = await db.selectFrom('person_change').selectAll().orderBy('seq').execute()
  const of = Map.groupBy(changes.map(toChange), ({ person }) => person)
  // Each profile begins with a change, so these are in the order in which people were added.
  return [...of].flatMap(([id, own]) => {
    const row = byId.get(id)
    return row === undefined ? [] : [toKept(row, own)]
  })
}

async function onePerson(db: Db, id: PersonId): Promise<PersonKept | null> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const changes = await db.selectFrom('person_change').selectAll().where('person_id', '=', id).orderBy('seq').execute()
  return toKept(row, changes.map(toChange))
}

function toKept(row: PeopleTables['person'], changes: readonly PersonChange[]): PersonKept {
  const begun: Person = {
    id: row.id as PersonId,
    name: row.name,
    role: row.role as Role,
    createdAt: row.created_at as Instant,
    active: true,
  }
  return { person: personAfter(begun, changes), changes }
}

function toChange(row: Selectable<PeopleTables['person_change']>): PersonChange {
  const change = { person: row.person_id, by: row.by_person as ProfileKeeper, at: row.at, what: row.what }
  // Written by this program from a change, so reading it back only renames.
  return (row.value === null ? change : { ...change, value: row.value }) as PersonChange
}

function toSignIn(row: PeopleTables['sign_in']): SignIn {
  return { digest: row.token_hash, person: row.person_id as PersonId, at: row.at as Instant, endsAt: row.ends_at as Instant }
}
