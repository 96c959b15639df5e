import { SourceIdSchema, SourceKindSchema } from '@chhamas/core';
import { termFor } from '@chhamas/core/language';
import { findPeriod } from '../../find-period.ts';
import { enter } from '../../new/enter.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { nextCall } from '../../next-call.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new source <semester>`: where counts come from that a claim will tell. */
export const source: Verb = {
  name: 'new source',
  parameters: ['<semester>'],
  options: ['id', 'kind', 'provider', 'provider-en'],
  run: async (run) => {
    const { ask, next, new: texts } = textsFor(run.language);
    const { questions } = texts;
    await removeUnfinished(run, 'periods');
    const found = await findPeriod(run);
    if (typeof found === 'number') return found;
    const { semester, sources } = found.period;
    const file = `periods/${semester}/collected/sources.json`;
    const there = sources.flatMap(({ value }) => value.sources);
    const values = await askValues(run, {
      id: {
        option: 'id',
        as: 'ID',
        question: questions.sourceId,
        faultIn: (id) => {
          if (there.some((each) => each.id === id)) return texts.idTaken(id, file);
          return SourceIdSchema.safeParse(id).success ? undefined : ask.notAnId(id);
        },
      },
      kind: {
        option: 'kind',
        as: 'KIND',
        question: questions.sourceKind,
        choices: SourceKindSchema.options.map((value) => ({
          value,
          name: termFor(value, run.language),
        })),
      },
      km: { option: 'provider', as: 'KM', question: questions.provider },
      en: { option: 'provider-en', as: 'EN', question: questions.providerEn, isOptional: true },
    });
    if (values === undefined) return 2;
    const { id, kind, km, en } = values;
    const entry = { id, kind, provider: { km, ...(en === '' ? {} : { en }) } };
    const list = { key: 'sources', count: there.length };
    const code = await enter(run, { file, list, entry });
    if (code === 0 && run.format === 'pretty')
      run.print(next(nextCall(run.folder, 'new claim', semester)));
    return code;
  },
};
