import { letPass } from '../../new/let-pass.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new exception <semester>`: the leadership lets a blocker pass, with the sentence that readers see. */
export const exception: Verb = {
  name: 'new exception',
  parameters: ['<semester>'],
  options: ['code', 'subject', 'reason', 'reason-en', 'role'],
  run: (run) => letPass(run, 'exceptions'),
};
