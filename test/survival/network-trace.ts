import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const strace = (file: string) => ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=network', '-o', file]

/** Ways to start a program in a network namespace without interfaces; the first that this machine allows is taken. */
const emptyNetworks = [
  ['bwrap', '--dev-bind', '/', '/', '--unshare-net', '--'],
  ['unshare', '--map-root-user', '--net', '--'],
]

/** The command that starts a program without any network and writes its calls of the network down; null where this machine cannot. */
export function tracedWithoutNetwork(file: string): readonly string[] | null {
  return emptyNetworks.map((way) => [...way, ...strace(file)]).find(works) ?? null
}

/** The command that starts a program with its calls of the network written down; null where this machine cannot. */
export function traced(file: string): readonly string[] | null {
  return works(strace(file)) ? strace(file) : null
}

function works([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, [...args, 'true']).status === 0
}

/** One call of the network, as the trace has it: `connect(3, {sa_family=AF_UNIX, …`. */
export function networkCalls(file: string): string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .map((line) => line.replace(/^\d+\s+/, ''))
    .filter((line) => /^[a-z0-9]+\(/.test(line))
}

/**
 * The calls that make or use anything but a socket within this machine's own file system. Netlink reaches no further than the
 * kernel: the sandbox sets up its own loopback through it.
 */
export function callsBeyondLocal(calls: readonly string[]): string[] {
  return calls.filter((call) => /AF_(?!UNIX\b|LOCAL\b|UNSPEC\b|NETLINK\b)[A-Z0-9]+/.test(call))
}
