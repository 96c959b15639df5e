import type { Language } from '@chhamas/core/published';
import { wordsIn } from '../text/words-in.ts';
import { hrefOf } from './edition.ts';
import type { PlanView } from './plans.ts';
import { changesOf, planPage, planVersionPage } from './plans.ts';
import { fileHref } from './seals.ts';

/** A set of data of a plan, in each of its formats. */
export interface PlanFiles {
  readonly title: string;
  readonly formats: readonly { readonly name: string; readonly href: string }[];
}

/** The files that say the same as the pages of a version; both languages have the same. */
export function planFiles(view: PlanView, language: Language): readonly PlanFiles[] {
  const { edition, plan, versions } = view;
  const words = wordsIn(language).planPage.data;
  const at = (page: string) => hrefOf({ ...edition, language: 'km' }, page);
  const schema = (name: string) => ({
    name: words.schema,
    href: hrefOf({ root: 'real', language: 'km' }, `schemas/${name}.schema.json`),
  });
  const isLatest = versions[0] === plan;
  return [
    {
      title: words.plan,
      formats: [
        { name: 'JSON', href: fileHref(edition, `plans/${plan.id}/v${plan.version}/plan.json`) },
        { name: 'CSV', href: at(`${planVersionPage(plan)}plan.csv`) },
        schema('plan'),
      ],
    },
    ...(isLatest
      ? [
          {
            title: words.progress,
            formats: [
              { name: 'JSON', href: at(`${planPage(plan)}progress.json`) },
              { name: 'CSV', href: at(`${planPage(plan)}progress.csv`) },
              schema('plan-progress'),
            ],
          },
        ]
      : []),
    ...(changesOf(view) === undefined
      ? []
      : [
          {
            title: words.changes,
            formats: [
              { name: 'JSON', href: at(`${planVersionPage(plan)}changes.json`) },
              schema('plan-changes'),
            ],
          },
        ]),
  ];
}
