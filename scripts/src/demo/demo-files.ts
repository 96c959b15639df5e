import { jsonText } from '../json-text.ts';
import { cycleOf } from './cycle-of.ts';
import { claimsOf, confirmationsOf, inquiriesOf, verdictsOf } from './evidence-of.ts';
import { models } from './models.ts';
import type { MonthlyReturn } from './plain.ts';
import { returnsOf } from './returns-of.ts';
import { returnsText } from './returns-text.ts';
import type { Scenario } from './scenario.ts';
import { scenario2021S1 } from './scenarios/scenario-2021-s1.ts';
import { scenario2021S2 } from './scenarios/scenario-2021-s2.ts';
import { scenario2022S1 } from './scenarios/scenario-2022-s1.ts';
import { scenario2022S2 } from './scenarios/scenario-2022-s2.ts';
import { sectionsOf } from './sections/sections-of.ts';
import { sourcesOf } from './sources-of.ts';
import type { World } from './truth.ts';
import { reporters } from './world.ts';

/** The seed of the invented country as it lies in `content/demo`. */
export const demoSeed = 20210101;

/** The semesters that are generated; 2020-S2, the pilot, is written by hand. */
export const scenarios: readonly Scenario[] = [
  scenario2021S1,
  scenario2021S2,
  scenario2022S1,
  scenario2022S2,
];

/**
 * The generated semesters of the invented country. The same seed gives the same bytes.
 *
 * @param country other reporters, other models or other semesters, for a corpus of another size
 * @returns the files by path within `content/demo`
 */
export function demoFiles(
  seed: number,
  country: Partial<Omit<World, 'seed'>> & { readonly scenarios?: readonly Scenario[] } = {},
): ReadonlyMap<string, string> {
  const world: World = { seed, reporters, models, ...country };
  return new Map(
    (country.scenarios ?? scenarios).flatMap((scenario) =>
      filesOf(world, scenario).map(
        ([path, text]) => [`periods/${scenario.semester}/${path}`, text] as const,
      ),
    ),
  );
}

type File = readonly [path: string, text: string];

function filesOf(world: World, scenario: Scenario): readonly File[] {
  const { requests, followUps, statements, resolutions, meetings, directions } = scenario;
  const { missions, monitoring, attended, amendments } = scenario;
  const returns = returnsOf(world, scenario);
  return [
    json('cycle', cycleOf(world, scenario)),
    ...returnsFiles(world, returns),
    json('collected/claims', { claims: claimsOf(world, scenario) }),
    json('collected/verdicts', { verdicts: verdictsOf(world, scenario) }),
    json('collected/inquiries', { inquiries: inquiriesOf(world, scenario) }),
    json('collected/confirmations', { confirmations: confirmationsOf(world, scenario) }),
    json('collected/requests', { requests }),
    json('collected/follow-ups', { followUps }),
    json('collected/statements', { statements, resolutions }),
    json('collected/sources', { sources: sourcesOf(scenario, returns) }),
    json('coordination/meetings', { meetings }),
    json('coordination/directions', directions),
    ...(missions === undefined ? [] : [json('coordination/missions', { missions })]),
    ...(monitoring === undefined ? [] : [json('coordination/monitoring', monitoring)]),
    ...(attended === undefined ? [] : [json('coordination/attended', { meetings: attended })]),
    ...(amendments === undefined ? [] : [json('coordination/compositions', { amendments })]),
    ...sectionsOf(scenario).flatMap(({ section, km, en }): readonly File[] => [
      json(`groups/${section.group}`, section),
      [`groups/${section.group}.km.md`, km],
      [`groups/${section.group}.en.md`, en],
    ]),
  ];
}

function returnsFiles(
  { reporters: all }: World,
  returns: readonly MonthlyReturn[],
): readonly File[] {
  return all.flatMap(({ id }): readonly File[] => {
    const own = returns.filter(({ reporter }) => reporter === id);
    return own.length === 0 ? [] : [[`collected/returns/${id}.json`, returnsText(id, own)]];
  });
}

function json(path: string, document: object): File {
  return [`${path}.json`, jsonText({ schema: 1, ...document })];
}
