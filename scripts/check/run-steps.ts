import { spawn } from 'node:child_process'

/** One part of the check: a script for this runtime with its arguments. */
export interface Step {
  readonly name: string
  readonly args: readonly string[]
}

/** How a step ended; `warned` where it passed but printed lines that begin with "warning". */
export interface StepResult {
  readonly name: string
  readonly ok: boolean
  readonly warned: boolean
  readonly milliseconds: number
  readonly output: string
}

interface Manner {
  /** How many steps run at the same time. */
  readonly lanes: number
  readonly cwd: string
  readonly told: (result: StepResult) => void
}

/** Runs all steps, some side by side, and gives the results in the order of the steps; a failure stops none of the others. */
export async function runSteps(steps: readonly Step[], manner: Manner): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  const waiting = [...steps.entries()]
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, step] = next
      const result = await runStep(step, manner.cwd)
      results[place] = result
      manner.told(result)
    }
  }
  await Promise.all(Array.from({ length: manner.lanes }, lane))
  return results
}

function runStep(step: Step, cwd: string): Promise<StepResult> {
  const begun = performance.now()
  const child = spawn(process.execPath, step.args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
  let output = ''
  const add = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', add)
  child.stderr.on('data', add)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ name: step.name, ok: code === 0, warned: /^warning/m.test(output), milliseconds: performance.now() - begun, output })
    })
  })
}
