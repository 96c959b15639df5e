import type { PublishedPlan, ReleaseContent } from '@chhamas/core';
import {
  assembleReport,
  figureRefOf,
  loadSolver,
  LocalMomentSchema,
  preparePlan,
  prepareReport,
  publishPlan,
  publishSemester,
  writeStableJson,
} from '@chhamas/core';
import { loadCorpus } from '@chhamas/core/node';
import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolder } from './build-site.ts';
import { factor } from './multiply-counts.ts';
import type { Canaries, Place } from './plant-canaries.ts';
import { plantCanaries } from './plant-canaries.ts';
import {
  approveDemonstration,
  dayOf,
  releaseContent,
  signRelease,
  semesterOf,
  withdrawVersions,
} from './sealed-content.ts';
import { recordWithheld, withholdCells } from './withheld-content.ts';

type Json = Record<string, unknown>;

/** The semester that is published from what was planted. */
export const publishedSemester = '2022-S1';

/** Both content folders with canaries in them, and what was published of them. */
export interface PlantedContent {
  readonly canaries: Canaries;
  /** The release of the one semester that was published from what was planted. */
  readonly release: ReleaseContent;
  /** The counts that it withholds, as they are in the restricted material. */
  readonly withheld: readonly number[];
  /** The plan that was published from what was planted. */
  readonly plan: PublishedPlan;
}

/**
 * Both roots with a canary in every place that is not public by itself, of which one semester went
 * the way of every report: checked, protected, approved, sealed. Beside it stands the made-up release
 * of 2020-S2 with cells of every state; one version was withdrawn after a disclosure, one waits for
 * its day, and one was being written when its writer was stopped.
 */
export async function writePlantedContent(content: string): Promise<PlantedContent> {
  await cp(contentFolder, content, {
    recursive: true,
    filter: (path) => !path.endsWith('node_modules'),
  });
  const demo = join(content, 'demo');
  const waiting = await releaseContent(join(demo, 'releases/reports/2021-S2/v1'));
  const withdrawn = await releaseContent(join(demo, 'releases/reports/2021-S1/v1'));
  await sayWhyNoResult(demo, 'justice', 'internal');
  await sayWhyNoResult(demo, 'intl-coop', 'public');
  const canaries = await plantCanaries(content, ['', 'demo']);
  await listAnother(join(demo, 'signers.json'), canaries);
  await multiplyThreshold(join(demo, 'disclosure-policy.json'));

  // The earlier reports are those of other counts: the first that follows has none before it.
  await withholdCells(content);
  const plantIn = (release: ReleaseContent, kind: string) =>
    plantInRelease(release, kind, canaries);
  await signRelease(demo, prepareReport(plantIn(withdrawn, 'withdrawn')), dayOf('2021-09-01'));
  await withdrawVersions(demo, {
    ...{ semester: semesterOf('2021-S1'), version: 2, withdraws: [1], on: dayOf('2021-09-02') },
    ...{ cause: 'disclosure', reason: { km: 'អាចស្គាល់មនុស្សម្នាក់។', en: 'A person was known.' } },
  });
  const published = await publish(demo);
  await signRelease(demo, prepareReport(published.release), published.release.head.asOf);
  const plan = await publishPlanOf(demo);
  await signRelease(demo, preparePlan(plan), plan.releasedOn);
  const moment = LocalMomentSchema.parse('2099-01-01T09:00');
  const head = { ...waiting.head, releasedOn: dayOf('2099-01-01'), publishAt: moment };
  const embargoed = plantIn({ ...waiting, head }, 'embargoed');
  await approveDemonstration(demo, prepareReport(embargoed), dayOf('2022-09-03'));
  // Last of all: whatever publishes takes away what another had left half written.
  await plantBesideDocuments(content, canaries);
  await recordWithheld(demo);
  return { canaries, plan, ...published };
}

/** The planted plan as `publish` would make it. */
async function publishPlanOf(demo: string): Promise<PublishedPlan> {
  const { corpus, findings: faults } = await loadCorpus(demo);
  const [plan] = corpus.plans;
  if (plan === undefined) throw new RangeError(JSON.stringify(faults));
  const asOf = dayOf('2022-09-30');
  const { plan: made, findings } = publishPlan({ corpus, plan, asOf, earlier: [] });
  if (made === undefined) throw new RangeError(JSON.stringify([...faults, ...findings]));
  return made;
}

/** The planted semester as `publish` would make it, and the counts that it does not say. */
async function publish(demo: string): Promise<Omit<PlantedContent, 'canaries' | 'plan'>> {
  const { corpus, findings: faults } = await loadCorpus(demo);
  const period = corpus.periods.find(({ semester }) => semester === publishedSemester);
  const approved = period?.cycle?.value.events.at(-1);
  if (period === undefined || approved?.on === undefined) {
    throw new RangeError(JSON.stringify(faults));
  }
  const today = dayOf(approved.on);
  const solver = await loadSolver();
  const { content, findings } = publishSemester({ corpus, period, today, earlier: [], solver });
  if (content === undefined) throw new RangeError(JSON.stringify([...faults, ...findings]));
  const withheldRefs = new Set(
    content.figures.figures
      .filter(({ cell }) => cell.status === 'withheld')
      .map(({ at }) => figureRefOf(at, period.semester)),
  );
  const raw = assembleReport(corpus, period.semester, today)?.figures ?? [];
  const withheld = raw.flatMap(({ at, cell }) =>
    withheldRefs.has(figureRefOf(at, period.semester)) &&
    cell.status === 'shown' &&
    cell.quantity.kind !== 'unknown'
      ? [cell.quantity.n]
      : [],
  );
  return { release: content, withheld };
}

/** A text, a number and an id of each kind in a release that nobody may see, yet or any more. */
function plantInRelease(
  { head, figures, sections, reference }: ReleaseContent,
  kind: string,
  { plantWord, plantNumber }: Canaries,
): ReleaseContent {
  const place = (at: string): Place => ({ file: 'demo/releases', kind, at, owners: [] });
  const text = (at: string) => ({
    km: plantWord(place(at), 'km'),
    en: plantWord(place(at), 'en'),
  });
  const planted = figures.figures.map((figure) =>
    figure.cell.status === 'shown'
      ? {
          ...figure,
          cell: {
            ...figure.cell,
            quantity: { kind: 'exact' as const, n: plantNumber(place('figures')) },
          },
        }
      : figure,
  );
  return {
    head: { ...head, caveats: [text('caveats')], documentNo: plantWord(place('documentNo'), 'en') },
    figures: { ...figures, figures: planted, changes: [], highlights: [] },
    sections: {
      ...sections,
      sections: sections.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, text: text('items') })),
      })),
    },
    reference,
  };
}

/** The published semester has results everywhere; why there is none is to be seen, or not, all the same. */
async function sayWhyNoResult(demo: string, group: string, visibility: string): Promise<void> {
  const file = join(demo, 'periods', publishedSemester, 'groups', `${group}.json`);
  const section = JSON.parse(await readFile(file, 'utf8')) as Json;
  const noResult = { visibility, reason: { km: 'ហេតុផល', en: 'A reason' } };
  await writeFile(file, `${JSON.stringify({ ...section, noResult }, undefined, 2)}\n`);
}

/** Notes, keys and half-written releases, in their names and in what they say. */
async function plantBesideDocuments(content: string, { plantWord }: Canaries): Promise<void> {
  const wordIn = (file: string, kind: string) =>
    plantWord({ file, kind, at: '', owners: [] }, 'en');
  for (const root of ['', 'demo']) {
    const semester = root === '' ? '2017-S1' : publishedSemester;
    for (const folder of [
      'periods',
      `periods/${semester}/collected`,
      'releases/.unfinished-99999999',
      'keys',
    ]) {
      const path = join(root, folder);
      const file = join(content, path, `.${wordIn(path, 'name')}.txt`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, wordIn(path, 'note'));
    }
  }
  const press = 'periods/2018-S1/press';
  await rename(
    join(content, press, 'phnom-penh-post-2018-s1.json'),
    join(content, press, `${wordIn(press, 'name')}.json`),
  );
}

/** Somebody whom the secretariat would have sign, and who was never published as a signer. */
async function listAnother(draft: string, { plantWord }: Canaries): Promise<void> {
  const file = JSON.parse(await readFile(draft, 'utf8')) as { readonly signers: readonly Json[] };
  const word = (at: string, language: 'km' | 'en') =>
    plantWord({ file: 'demo/signers.json', kind: 'signers', at, owners: [] }, language);
  const another = {
    ...file.signers[0],
    id: `signer-${word('signers[].id', 'en')}`,
    label: { km: word('signers[].label.km', 'km'), en: word('signers[].label.en', 'en') },
    publicKey: 'A'.repeat(43),
  };
  await writeFile(draft, writeStableJson({ ...file, signers: [...file.signers, another] }));
}

/** What was small is small among counts that were multiplied. */
async function multiplyThreshold(file: string): Promise<void> {
  const policy = JSON.parse(await readFile(file, 'utf8')) as { readonly threshold: number };
  const threshold = policy.threshold * factor;
  await writeFile(file, writeStableJson({ ...policy, threshold }));
}
