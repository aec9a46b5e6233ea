import type { ChildProcess } from 'node:child_process'
import { Writable } from 'node:stream'
import { filterDescriptor } from './walls.ts'

/** Hands the filter of system calls to bubblewrap, which reads it to its end before it starts the program. */
export function sendFilter(child: ChildProcess, filter: Buffer | null): void {
  const pipe: unknown = Array.from(child.stdio)[filterDescriptor]
  if (filter === null || !(pipe instanceof Writable)) return
  // A program that could not be started tells so itself.
  pipe.on('error', () => undefined)
  pipe.end(filter)
}
