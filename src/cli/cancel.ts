import type { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { addSteering } from './steer-command.ts'

/** `cancel --case REF`: end the run at work on a case; the same run command continues later. */
export function addCancel(program: Command, context: CommandContext): void {
  addSteering(program, context, {
    name: 'cancel',
    description: 'end the run at work on a case; the same run command continues later',
    wish: 'stop',
    done: 'told-stop',
  })
}
