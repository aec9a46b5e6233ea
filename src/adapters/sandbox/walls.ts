import { findCommand } from './find-command.ts'
import { acceleratorDevices, shown, systemFolders } from './visible-folders.ts'

/** The descriptor through which bubblewrap is given the filter of system calls. */
export const filterDescriptor = 5
/** Where a walled decoder finds its one input. */
export const walledInput = '/input'

/** What a decoder sees besides programs: nothing, the one file in descriptor 3, or whatever its descriptors are. */
export type Sight = 'nothing' | 'input' | 'descriptors'

const apart = ['user', 'ipc', 'net', 'uts', 'cgroup-try'].map((namespace) => `--unshare-${namespace}`)
/** A number that is not root: the kernel lets no root without capabilities make walls inside walls. */
const nobody = ['--uid', '1000', '--gid', '1000']
const always = [...apart, ...nobody, '--die-with-parent', '--new-session', '--cap-drop', 'ALL']
const devices = ['null', 'zero', 'full', 'random', 'urandom'].flatMap((name) => ['--dev-bind-try', `/dev/${name}`, `/dev/${name}`])

const sights: Readonly<Record<Sight, readonly string[]>> = {
  nothing: ['--unshare-pid'],
  input: ['--unshare-pid', '--ro-bind', '/proc/self/fd/3', walledInput],
  // A program that opens its descriptors by name needs the /proc of its parent, where it may look into no process.
  descriptors: ['--ro-bind', '/proc', '/proc', '--symlink', '/proc/self/fd', '/dev/fd'],
}

/** Arguments of bubblewrap for a decoder: programs, what it `reads`, and what it sees. There is nothing to write to. */
export function decoderWall(reads: readonly string[], sight: Sight): string[] {
  return [...always, ...systemFolders(), ...devices, ...shown(reads), ...sights[sight], '--remount-ro', '/', '--chdir', '/']
}

/** Arguments of bubblewrap for a worker: as for a decoder, with /proc, accelerators and a folder in memory for what passes. */
export function workerWall(reads: readonly string[]): string[] {
  const processors = ['--ro-bind-try', '/sys/devices/system', '/sys/devices/system']
  const system = ['--proc', '/proc', ...devices, '--tmpfs', '/dev/shm', '--tmpfs', '/tmp', ...processors, ...acceleratorDevices()]
  return [...always, '--unshare-pid', ...systemFolders(), ...system, ...shown(reads), '--remount-ro', '/', '--chdir', '/']
}

/** A command that cuts a program off from the network and lets it die with its parent, for where bubblewrap is missing; null where not allowed. */
export function namespacesCommand(): string[] | null {
  const unshare = findCommand('unshare')
  return unshare === null ? null : [unshare, '--user', '--map-root-user', '--net', '--ipc', '--pid', '--fork', '--kill-child=KILL']
}
