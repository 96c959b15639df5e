import type { Run } from './verb.ts';

/** One line about a call that cannot be answered, and its exit code. */
export function refuse({ remark }: Pick<Run, 'remark'>, problem: string): 2 {
  remark(`chhamas: ${problem}`);
  return 2;
}
