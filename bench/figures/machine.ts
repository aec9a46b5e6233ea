import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'

/** One line that says what the figures were measured on. */
export function machineLine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}, ${ffmpegVersion()}`
}

function ffmpegVersion(): string {
  try {
    return /^ffmpeg version \S+/.exec(execFileSync('ffmpeg', ['-version'], { encoding: 'utf8' }))?.[0] ?? 'ffmpeg of an unknown version'
  } catch {
    return 'no ffmpeg command'
  }
}
