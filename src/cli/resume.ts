import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { addSteering } from './steer-command.ts'

/** `resume --case REF`: let a run that was held up go on. */
export function addResume(program: Command, context: CommandContext): void {
  addSteering(program, context, {
    name: 'resume',
    description: 'let a run that was held up go on',
    wish: 'go',
    done: 'told-go',
  })
}
