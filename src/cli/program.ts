import { Command } from 'commander'
import { addCancel } from './cancel.ts'
import type { CommandContext } from './command-context.ts'
import { addDoctor } from './doctor.ts'
import { addExport } from './export.ts'
import { addFirst } from './first.ts'
import { addImport } from './import.ts'
import { addModels } from './models.ts'
import { addPause } from './pause.ts'
import { addResume } from './resume.ts'
import { addRun } from './run.ts'
import { addServe } from './serve.ts'
import { addStatus } from './status.ts'
import { addUsers } from './users.ts'
import { addVerify } from './verify.ts'

const commands = [
  addRun,
  addPause,
  addResume,
  addCancel,
  addFirst,
  addStatus,
  addExport,
  addImport,
  addVerify,
  addServe,
  addUsers,
  addModels,
  addDoctor,
]

/** The whole command line. Every command sets the exit code; failures are thrown to the caller, who words them. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('wordveil')
    .description('Words in place of pictures: drafts, verifies and reports the written description of seized photos and films.')
    .version(context.version)
    .exitOverride()
    .showHelpAfterError('(wordveil --help tells more)')
    .addHelpText('after', '\nExit codes: 0 done · 1 usage · 2 done, but some files could not be read · 3 failed · 4 altered')
  for (const add of commands) add(program, context)
  return program
}
