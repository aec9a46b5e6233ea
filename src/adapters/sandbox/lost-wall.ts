import { Problem } from '../../domain/problem.ts'

let lost: Problem | null = null

/** The problem of a program that held others back when this process began and is gone, which is remembered. */
export function loseWall(program: string): Problem {
  lost = new Problem('isolation-missing', `${program} was there when this process began, and is gone`)
  return lost
}

/** What this process lost; null where all is there. Asked after a job: whoever met the problem may have taken it for one of its medium. */
export function lostWall(): Problem | null {
  return lost
}
