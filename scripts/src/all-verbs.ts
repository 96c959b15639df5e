import type { Verb } from './verb.ts';
import { agenda } from './verbs/agenda.ts';
import { answer } from './verbs/answer.ts';
import { approve } from './verbs/approve.ts';
import { audit } from './verbs/audit.ts';
import { calendar } from './verbs/calendar.ts';
import { check } from './verbs/check.ts';
import { confirm } from './verbs/confirm.ts';
import { explain } from './verbs/explain.ts';
import { guard } from './verbs/guard.ts';
import { highlights } from './verbs/highlights.ts';
import { importSheets } from './verbs/import.ts';
import { keygen } from './verbs/keygen.ts';
import { newVerbs } from './verbs/new.ts';
import { planVerbs } from './verbs/plan.ts';
import { preview } from './verbs/preview.ts';
import { protect } from './verbs/protect.ts';
import { publish } from './verbs/publish.ts';
import { remind } from './verbs/remind.ts';
import { save } from './verbs/save.ts';
import { status } from './verbs/status.ts';
import { template } from './verbs/template.ts';
import { verify } from './verbs/verify.ts';
import type { Work } from './work.ts';

/** Verbs of one kind of work. */
export interface VerbGroup {
  readonly work: Work;
  readonly verbs: readonly Verb[];
}

/** Every verb, by the work that it is for. */
export const verbGroups: readonly VerbGroup[] = [
  {
    work: 'collect',
    verbs: [...begun('semester'), template, importSheets, ...begun('source', 'claim')],
  },
  { work: 'chase', verbs: [status, remind, confirm, answer, calendar] },
  { work: 'write', verbs: [...begun('section', 'step'), highlights, agenda, preview, save] },
  { work: 'check', verbs: [check, explain, guard] },
  {
    work: 'publish',
    verbs: [
      keygen,
      approve,
      publish,
      ...begun('release', 'exception', 'acknowledgement'),
      verify,
      audit,
    ],
  },
  { work: 'plan', verbs: [...planVerbs, ...begun('activity')] },
  { work: 'other', verbs: [protect] },
];

/** What an editor can ask `chhamas` to do. */
export const allVerbs: readonly Verb[] = verbGroups.flatMap(({ verbs }) => verbs);

/** Verbs by the second word of their names: `new semester`. */
function begun(...names: readonly string[]): readonly Verb[] {
  return newVerbs.filter(({ name }) => names.some((each) => name === `new ${each}`));
}
