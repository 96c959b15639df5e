import type { Language } from '@chhamas/core';
import type {
  Asking,
  FindingExample,
} from '../../../packages/core/src/testing/examples/finding-example.ts';
import { formFile } from '../../../packages/core/src/testing/examples/form-sheets.ts';

/** The verbs by which the finding of an example is met, and one call that prints it. */
export function callsOf(
  example: FindingExample,
  language: Language,
): { readonly all: string; readonly one: string } {
  const asking = askingOf(example);
  // What `status` names for a glance, `publish` says in whole sentences.
  const isLaterPlan = asking === 'plan status' && example.kind === 'content' && example.published;
  const verbs = asking === 'status' ? [asking, 'publish'] : [isLaterPlan ? 'plan compile' : asking];
  const verb = verbs.at(-1) ?? asking;
  const words =
    example.kind === 'state' && example.call !== undefined ? example.call : wordsOf(verb);
  const day = example.kind === 'content' && asking !== 'check' ? [`--as-of ${example.asOf}`] : [];
  const tongue = language === 'en' ? ['--lang en'] : [];
  return {
    all: verbs.map((each) => `\`chhamas ${each}\``).join(' · '),
    one: ['chhamas', words, ...day, ...tongue].join(' '),
  };
}

function askingOf(example: FindingExample): Asking {
  if (example.kind === 'tables') return 'protect';
  return example.kind === 'sheet' ? 'import' : example.asking;
}

function wordsOf(verb: string): string {
  const about: Readonly<Record<string, string>> = {
    status: '2017-S1',
    publish: '2017-S1',
    approve: '2017-S1',
    'plan status': '2014-2018',
    'plan compile': '2014-2018',
    protect: 'counts.json',
    import: formFile,
  };
  return [verb, about[verb]].filter(Boolean).join(' ');
}
