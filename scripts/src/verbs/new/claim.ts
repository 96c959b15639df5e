import type { Claim, Corpus, Language, Period } from '@chhamas/core';
import { CalendarDateSchema, nameOf, writeStableJson } from '@chhamas/core';
import { parseCount } from '@chhamas/core/language';
import { join } from 'node:path';
import { refuse } from '../../refuse.ts';
import { findPeriod } from '../../find-period.ts';
import { claimIn } from '../../new/claim-in.ts';
import { enter } from '../../new/enter.ts';
import { otherSemester } from '../../new/outside-semester.ts';
import { timeMeant } from '../../new/time-meant.ts';
import { wantedRole } from '../../new/wanted-role.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import type { Choice, Wanted } from '../../terminal/ask-values.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { nextCall } from '../../next-call.ts';
import { wrapText } from '../../terminal/wrap-text.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new claim <semester>`: what another source says of a reporter's count. */
export const claim: Verb = {
  name: 'new claim',
  parameters: ['<semester>'],
  options: ['source', 'about', 'period', 'indicator', 'total', 'female', 'received-on', 'role'],
  run: async (run) => {
    const { language } = run;
    const { ask, new: texts, next, notADay } = textsFor(language);
    const { questions } = texts;
    await removeUnfinished(run, 'periods');
    const found = await findPeriod(run);
    if (typeof found === 'number') return found;
    const { loaded, period, day } = found;
    const { corpus } = loaded;
    const { semester } = period;
    const sources = sourcesIn(period, corpus, language);
    if (sources.length === 0)
      return refuse(run, texts.noSources(semester, nextCall(run.folder, 'new source', semester)));
    const isCount = (text: string) => parseCount(text) !== undefined;
    const count = (rest: Pick<Wanted, 'option' | 'question' | 'isOptional'>): Wanted => ({
      as: 'N',
      ...rest,
      faultIn: (text) => (isCount(text) ? undefined : ask.notACount(text)),
    });
    const values = await askValues(run, {
      source: { option: 'source', as: 'SOURCE', question: questions.source, choices: sources },
      about: {
        option: 'about',
        as: 'REPORTER',
        question: questions.about,
        choices: reportersIn(corpus, language),
      },
      time: {
        option: 'period',
        as: 'TIME',
        question: questions.period,
        faultIn: (text) => (timeMeant(text) === undefined ? ask.notAPeriod(text) : undefined),
      },
      indicator: {
        option: 'indicator',
        as: 'INDICATOR',
        question: questions.indicator,
        choices: choicesOf(
          corpus.indicators.map(({ value }) => value.id),
          corpus,
          language,
        ),
      },
      total: count({ option: 'total', question: questions.total }),
      female: count({ option: 'female', question: questions.female, isOptional: true }),
      receivedOn: {
        option: 'received-on',
        as: 'DATE',
        question: questions.receivedOn,
        initial: day,
        faultIn: (text) => (CalendarDateSchema.safeParse(text).success ? undefined : notADay(text)),
      },
      role: wantedRole(run, corpus, { question: questions.writtenBy, isOptional: true }),
    });
    if (values === undefined) return 2;
    const there = period.claims.flatMap(({ value }) => value.claims);
    const file = `periods/${semester}/collected/claims.json`;
    const ids = there.map(({ id }) => id);
    const entry = claimIn(values, ids);
    const same = there.find((each) => saysOfTheSame(each, entry));
    if (same !== undefined) return refuse(run, texts.saidAlready(same.id, join(run.folder, file)));
    const code = await enter(run, { file, list: { key: 'claims', count: there.length }, entry });
    if (code !== 0 || run.format !== 'pretty') return code;
    const other = entry.period && otherSemester(entry.period, semester);
    if (other === undefined) {
      run.print(texts.seeWhetherItDiffers(nextCall(run.folder, 'status', semester)));
    } else {
      run.print(wrapText(texts.outsideSemester(values.time, semester, other), language, 0));
      run.print(next(nextCall(run.folder, 'new claim', other)));
    }
    return code;
  },
};

/** Whether a source that has spoken already speaks of the same count again. */
function saysOfTheSame(one: Claim, other: ReturnType<typeof claimIn>): boolean {
  const isSame = one.source === other.source && one.about === other.about;
  const [count] = other.counts;
  return (
    isSame &&
    writeStableJson(one.period) === writeStableJson(other.period ?? {}) &&
    one.counts.some(({ indicator }) => indicator === count?.indicator)
  );
}

function sourcesIn({ sources }: Period, corpus: Corpus, language: Language): readonly Choice[] {
  const ids = sources.flatMap(({ value }) => value.sources.map(({ id }) => id));
  return choicesOf(ids, corpus, language);
}

/** Whoever a count may be of: a capital-province, a body, or the country. */
function reportersIn(corpus: Corpus, language: Language): readonly Choice[] {
  const { places, bodies } = corpus;
  const ids = [
    ...(places?.value.places.map(({ id }) => id) ?? []),
    ...(bodies?.value.bodies.map(({ id }) => id) ?? []),
    ...(places === undefined ? [] : [places.value.country.id]),
  ];
  return choicesOf(ids, corpus, language);
}

function choicesOf(ids: readonly string[], corpus: Corpus, language: Language): readonly Choice[] {
  return ids.map((id) => ({ value: id, name: nameOf(id, corpus, language) }));
}
