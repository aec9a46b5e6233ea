import type { Progress } from '../../src/application/ports/progress.ts'

/** Progress that writes down what it is told. */
export function memoryProgress(): Progress & { readonly told: string[] } {
  const told: string[] = []
  return {
    told,
    onProcessor: (reason) => void told.push(`on the processor: ${reason}`),
    begin: (stage, total) => void told.push(`${stage} ${total ?? '?'}`),
    advance: (count) => void told.push(`+${count}`),
    estimate: () => {},
    underWay: () => {},
    pause: (paused) => void told.push(paused ? 'paused' : 'goes on'),
    end: () => void told.push('end'),
  }
}
