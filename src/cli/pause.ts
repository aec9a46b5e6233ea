import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { addSteering } from './steer-command.ts'

/** `pause --case REF`: hold up the run at work on a case; what it is at is finished first. */
export function addPause(program: Command, context: CommandContext): void {
  addSteering(program, context, {
    name: 'pause',
    description: 'hold up the run at work on a case; what it is at is finished first',
    wish: 'pause',
    done: 'told-pause',
  })
}
