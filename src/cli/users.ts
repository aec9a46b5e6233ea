import type { Command } from 'commander'
import { addPerson } from '../application/people/add-person.ts'
import { givePassphrase } from '../application/people/change-passphrase.ts'
import { changePerson } from '../application/people/change-person.ts'
import type { PeopleMeans } from '../application/people/people-means.ts'
import { Problem } from '../domain/problem.ts'
import { type Person, type Role, roles } from '../domain/review/person.ts'
import { nameKey } from '../domain/review/person-name.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { type CommandContext, exitCodes } from './command-context.ts'
import { parseWord } from './options.ts'

interface UserOptions {
  readonly data: string
  readonly json: boolean
}

/** `users`: who has a profile; adding people, noting that they left or came back, and a new passphrase for somebody who is locked out. */
export function addUsers(program: Command, context: CommandContext): void {
  const users = program.command('users').description('list, add and change the people of this workspace')
  const command = (name: string, summary: string) =>
    users
      .command(name, { isDefault: name === 'list' })
      .description(summary)
      .option('--data <dir>', 'workspace', context.defaultData)
      .option('--json', 'print one JSON document', false)
  command('list', 'everybody who has a profile').action((options: UserOptions) => withPeople(context, options, list))
  command('add', 'make a profile; its passphrase is typed, or read from stdin, and never an argument')
    .argument('<name>')
    .requiredOption('--role <role>', roles.join(', '), parseWord(roles))
    .action((name: string, options: UserOptions & { role: Role }) => withPeople(context, options, (at) => add(at, name, options.role)))
  command('deactivate', 'somebody left: they can sign in no more').argument('<name>').action(setActive(context, false))
  command('activate', 'somebody is back').argument('<name>').action(setActive(context, true))
  command('passphrase', 'give somebody who is locked out a new passphrase, typed or read from stdin')
    .argument('<name>')
    .action((name: string, options: UserOptions) => withPeople(context, options, (at) => renew(at, name)))
}

/** What a subcommand works with: the people, and where it writes. */
interface At {
  readonly means: PeopleMeans
  readonly context: CommandContext
  readonly json: boolean
}

async function withPeople(context: CommandContext, options: UserOptions, work: (at: At) => Promise<void>): Promise<void> {
  await using installation = await context.open({ data: options.data, date: null, faces: false, workers: null, create: true })
  await work({ means: installation.people, context, json: options.json })
  process.exitCode = exitCodes.done
}

async function list({ means, context, json }: At): Promise<void> {
  const people = (await means.people.people()).map(({ person }) => person)
  if (json) return context.terminal.out(JSON.stringify({ people }, null, 2))
  if (people.length === 0) return context.terminal.err(formatMessage(context.locale, 'command.no-people'))
  for (const person of people) context.terminal.out(line(person))
}

function line({ name, role, active, createdAt }: Person): string {
  return [createdAt.slice(0, 10), role.padEnd(13), active ? 'active' : 'left  ', name].join('  ')
}

async function add(at: At, name: string, role: Role): Promise<void> {
  const person = await addPerson(at.means, { name, role, passphrase: await newPassphrase(at.context, name) }, 'operator')
  tell(at, person, formatMessage(at.context.locale, 'command.person-added', { name: person.name, role }))
}

function setActive(context: CommandContext, active: boolean) {
  return (name: string, options: UserOptions) =>
    withPeople(context, options, async (at) => {
      const person = await named(at.means, name)
      await changePerson(at.means, { person: person.id, wish: { active }, by: 'operator' })
      const words = active ? 'command.person-back' : 'command.person-left'
      tell(at, { ...person, active }, formatMessage(context.locale, words, { name: person.name }))
    })
}

async function renew(at: At, name: string): Promise<void> {
  const person = await named(at.means, name)
  await givePassphrase(at.means, person.id, await newPassphrase(at.context, person.name))
  tell(at, person, formatMessage(at.context.locale, 'command.passphrase-given', { name: person.name }))
}

function tell({ context, json }: At, person: Person, words: string): void {
  context.terminal.out(json ? JSON.stringify({ person }, null, 2) : words)
}

async function named({ people }: PeopleMeans, name: string): Promise<Person> {
  const found = (await people.people()).find(({ person }) => nameKey(person.name) === nameKey(name))
  if (found === undefined) throw new Problem('person-missing')
  return found.person
}

/** Asked for twice at a keyboard, where nobody sees what they type. */
async function newPassphrase({ terminal, locale }: CommandContext, name: string): Promise<string> {
  const passphrase = await terminal.ask(formatMessage(locale, 'command.type-passphrase', { name }))
  if (!terminal.hasKeyboard) return passphrase
  const again = await terminal.ask(formatMessage(locale, 'command.again-passphrase'))
  if (again !== passphrase) throw new Problem('usage', formatMessage(locale, 'command.passphrase-differs'))
  return passphrase
}
