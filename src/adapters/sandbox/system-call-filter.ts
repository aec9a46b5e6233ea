import { type SystemCall, systemCalls } from './system-calls.ts'

/** A decoder does nothing but compute; a worker also starts decoders behind walls of their own. */
export type Role = 'decoder' | 'worker'

/** Calls that neither a decoder nor a worker ever needs, and through which kernels have been attacked. */
const neverNeeded: readonly SystemCall[] = [
  ...(['ptrace', 'process_vm_readv', 'process_vm_writev', 'process_madvise', 'kcmp', 'pidfd_getfd'] as const),
  ...(['keyctl', 'add_key', 'request_key', 'bpf', 'perf_event_open', 'userfaultfd', 'fanotify_init'] as const),
  ...(['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load', 'reboot'] as const),
  ...(['swapon', 'swapoff', 'acct', 'quotactl', 'quotactl_fd', 'syslog', 'vhangup', 'lookup_dcookie'] as const),
  ...(['settimeofday', 'clock_settime', 'clock_adjtime', 'adjtimex', 'ioperm', 'iopl', 'setdomainname'] as const),
  ...(['name_to_handle_at', 'open_by_handle_at', 'open_tree', 'move_mount', 'mount_setattr'] as const),
  ...(['fsopen', 'fsconfig', 'fsmount', 'fspick', 'setns', 'listen', 'accept', 'accept4'] as const),
]
/** A decoder starts no process, talks to none, and makes no namespace; threads are allowed. */
const refusedToDecoders: readonly SystemCall[] = [
  ...(['socket', 'connect', 'bind', 'fork', 'vfork'] as const),
  ...(['mount', 'umount2', 'pivot_root', 'chroot', 'unshare', 'sethostname'] as const),
]
/** The C library and libuv know what to do where these do not exist. */
const absent: readonly SystemCall[] = ['clone3', 'io_uring_setup', 'io_uring_enter', 'io_uring_register']

const operationNotPermitted = 1
const noSuchCall = 38

/** Offsets into what the kernel shows a filter: the number of the call, the processor, the low half of the first argument. */
const seen = { number: 0, processor: 4, firstArgument: 16 }
const processors = { x64: 0xc000003e, arm64: 0xc00000b7 } as const
const verdict = { allow: 0x7fff0000, kill: 0x80000000, refuse: (error: number) => 0x00050000 | error }
const op = { load: 0x20, jumpIfEqual: 0x15, jumpIfAtLeast: 0x35, jumpIfAnyBit: 0x45, answer: 0x06 }

const cloneThread = 0x00010000
const unixAndNetlink = [1, 16]

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, value: number]

/**
 * A seccomp filter in the kernel's own form: everything is allowed but what the role must not do, which fails as not permitted.
 * Null on a processor whose numbers are not known here.
 */
export function systemCallFilter(role: Role, processor: string): Buffer | null {
  if (processor !== 'x64' && processor !== 'arm64') return null
  const refused = role === 'decoder' ? [...neverNeeded, ...refusedToDecoders] : neverNeeded
  const number = (call: SystemCall) => systemCalls[call][processor]
  return assemble([
    [op.load, 0, 0, seen.processor],
    ...answerIf([op.jumpIfEqual, 1, 0, processors[processor]], verdict.kill),
    [op.load, 0, 0, seen.number],
    // The x32 calls: the same kernel functions under other numbers.
    ...(processor === 'x64' ? answerIf([op.jumpIfAtLeast, 0, 1, 0x40000000], verdict.refuse(noSuchCall)) : []),
    ...refused.flatMap((call) => refuse(number(call), operationNotPermitted)),
    ...absent.flatMap((call) => refuse(number(call), noSuchCall)),
    ...(role === 'decoder' ? onlyThreads(systemCalls.clone[processor]) : onlySockets(systemCalls.socket[processor])),
    [op.answer, 0, 0, verdict.allow],
  ])
}

function answerIf(test: Instruction, answer: number): Instruction[] {
  return [test, [op.answer, 0, 0, answer]]
}

function refuse(number: number | null, error: number): Instruction[] {
  return number === null ? [] : answerIf([op.jumpIfEqual, 0, 1, number], verdict.refuse(error))
}

/** `clone` may make a thread; a process or a namespace it may not make. */
function onlyThreads(clone: number): Instruction[] {
  return [
    [op.jumpIfEqual, 0, 3, clone],
    [op.load, 0, 0, seen.firstArgument],
    [op.jumpIfAnyBit, 1, 0, cloneThread],
    [op.answer, 0, 0, verdict.refuse(operationNotPermitted)],
  ]
}

/** `socket` may speak to this machine alone: bubblewrap itself sets up the empty network through netlink. */
function onlySockets(socket: number): Instruction[] {
  const families = unixAndNetlink.map((family, index): Instruction => [op.jumpIfEqual, unixAndNetlink.length - index, 0, family])
  return [
    [op.jumpIfEqual, 0, families.length + 2, socket],
    [op.load, 0, 0, seen.firstArgument],
    ...families,
    [op.answer, 0, 0, verdict.refuse(operationNotPermitted)],
  ]
}

function assemble(program: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(program.length * 8)
  for (const [index, [code, ifTrue, ifFalse, value]] of program.entries()) {
    bytes.writeUInt16LE(code, index * 8)
    bytes.writeUInt8(ifTrue, index * 8 + 2)
    bytes.writeUInt8(ifFalse, index * 8 + 3)
    bytes.writeUInt32LE(value, index * 8 + 4)
  }
  return bytes
}
