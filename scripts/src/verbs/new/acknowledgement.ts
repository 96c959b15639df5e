import { letPass } from '../../new/let-pass.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new acknowledgement <semester>`: a warning was read, and why it may stand. */
export const acknowledgement: Verb = {
  name: 'new acknowledgement',
  parameters: ['<semester>'],
  options: ['code', 'subject', 'reason', 'reason-en'],
  run: (run) => letPass(run, 'acknowledged'),
};
