import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import type { Edit } from '../../testing/small-content.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { rolesKnown } from './roles-known.ts';

const cycle = 'periods/2017-S1/cycle.json';
const found = (...edits: readonly Edit[]) => rolesKnown(smallCorpus(...edits).corpus);

test('R-48 a role that nobody knows is told wherever it acts, with the one that was meant', () => {
  const exception = {
    ...{ code: 'evidence/conflict-open', subject: 'p-1/2017-01/cases', by: 'bananas' },
    ...{ caveat: { km: 'មិនទាន់ដោះស្រាយ' }, on: '2017-04-01' },
  };
  const steps: Edit = [cycle, ['events'], [{ to: 'consolidating', by: 'cheif', on: '2017-07-01' }]];
  expect(say(found(steps, [cycle, ['exceptions'], [exception]]))).toMatchInlineSnapshot(`
    "error report/unknown-role periods/2017-S1/cycle.json exceptions.0.by
      km គ្មាននរណាស្គាល់តួនាទី bananas ទេ | តួនាទីមានក្នុងបញ្ជីនៃ chhamas new step --help ឬក្នុង signers.json
      en Nobody knows the role bananas. | A role has a word (chhamas new step --help lists them), or stands in signers.json.
    error report/unknown-role periods/2017-S1/cycle.json events.0.by
      km គ្មាននរណាស្គាល់តួនាទី cheif ទេ | សរសេរ chief។ តួនាទីមានក្នុងបញ្ជីនៃ chhamas new step --help ឬក្នុង signers.json
      en Nobody knows the role cheif. | Write chief. A role has a word (chhamas new step --help lists them), or stands in signers.json."
  `);
});

test('R-48 roles with a word are known, and a desk that says something is no role', () => {
  const steps: Edit = [cycle, ['events'], [{ to: 'consolidating', by: 'chief', on: '2017-07-01' }]];
  expect(found(steps)).toEqual([]);
});
