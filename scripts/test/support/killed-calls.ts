import { writeStableJson } from '@chhamas/core';
import { openKey, parseKeyFile } from '@chhamas/core/node';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../bootstrap/run.mjs';
import { approveAs } from './approve-release.ts';
import type { FileTree } from './file-tree.ts';
import { withMoved } from './file-tree.ts';
import { fillForm } from './form-rows.ts';
import { runChhamas } from './run-chhamas.ts';
import type { ScratchContent } from './scratch-content.ts';

/** A verb that writes, and content on which it has something to do. */
export interface KilledVerb {
  readonly name: string;
  /** Makes the content ready for it. */
  readonly prepare: (content: ScratchContent) => Promise<void>;
  /** Of `chhamas`, called from the desk. */
  readonly args?: readonly string[];
  /** Where it is no verb of `chhamas`: the script. */
  readonly script?: string;
  /** The folder, from the desk, in which its first write is seen. */
  readonly watched: string;
  /**
   * What the folder is between two of its steps, of which each is done in one; `finishInterrupted`
   * does the rest.
   */
  readonly between?: (before: FileTree, after: FileTree) => readonly FileTree[];
  /** The same tree with fixed words where others are drawn each time, after those were checked. */
  readonly withoutDraws?: (tree: FileTree) => Promise<FileTree>;
}

const day = ['--as-of', '2021-02-15', '--lang', 'en'];
const line = 'reports/2020-S2';
const waiting = `content/periods/waiting/${line}`;
const groups = 'periods/2021-S1/groups';
const source = ['--id', 'hotline', '--kind', 'cso', '--provider', 'ខ្សែទូរស័ព្ទជំនួយ'];
const claim = [
  ...['--source', 'letters-2020-s2', '--about', 'xd-2', '--period', '2020-10'],
  ...['--indicator', 'le.cases', '--total', '12'],
];
const activity = ['--strategy', '2019-2023.s2', '--group', 'prevention', '--text', 'បើកវគ្គថ្មី'];
const reason = ['--kind', 'scheduled', '--reason', 'មានទិន្នន័យថ្មី', '--role', 'chief'];

/** Every verb of `chhamas` that writes, each with the calls that take different ways. */
export const killedVerbs: readonly KilledVerb[] = [
  {
    name: 'keygen',
    prepare: () => Promise.resolve(),
    args: ['keygen', 'signer-three', '--key', 'content/keys/signer-three.json', ...day],
    watched: 'content/keys',
    withoutDraws: withoutKey,
  },
  {
    name: 'approve, the first',
    prepare: correct,
    args: approvalOf('secretary-general', 'signer-one'),
    watched: 'content/periods',
    withoutDraws: (tree) => Promise.resolve(withoutNonce(tree)),
  },
  {
    name: 'approve, the second',
    prepare: async (content) => {
      await correct(content);
      await approve(content, '2020-S2', 0);
    },
    args: approvalOf('permanent-vice-chair', 'signer-two'),
    watched: `${waiting}/v2`,
  },
  {
    name: 'publish, of a withdrawal',
    prepare: async (content) => {
      content.edit('periods/2020-S2/cycle.json', '"exceptions"', `${withdrawal},\n  "exceptions"`);
      for (const which of [0, 1] as const) await approve(content, '2020-S2', which);
    },
    args: ['publish', '2020-S2', ...day],
    watched: waiting,
    between: (before, after) => {
      const moved = withMoved(before, `${waiting}/v2/`, `content/releases/${line}/v2/`);
      return [moved, new Map([...moved, registerIn(after)])];
    },
  },
  {
    name: 'publish --due, of two',
    prepare: async (content) => {
      await correct(content);
      for (const what of ['2020-S2', 'signers']) {
        for (const which of [0, 1] as const) await approve(content, what, which);
      }
    },
    args: ['publish', '--due', ...day],
    watched: waiting,
    between: (before, after) => {
      const first = withMoved(before, `${waiting}/v2/`, `content/releases/${line}/v2/`);
      const registered = new Map([...first, registerIn(after, -1)]);
      const signers = ['content/periods/waiting/signers/', 'content/releases/signers/'] as const;
      return [first, registered, withMoved(registered, ...signers)];
    },
  },
  {
    name: 'new semester',
    prepare: () => Promise.resolve(),
    args: ['new', 'semester', '2021-S1', ...day],
    watched: 'content/periods',
  },
  {
    name: 'new section',
    prepare: async ({ desk, remove }) => {
      await begin(desk, 'new', 'semester', '2021-S1');
      for (const language of ['km', 'en']) remove(`${groups}/migration.${language}.md`);
    },
    args: ['new', 'section', '2021-S1', 'migration', ...day],
    watched: `content/${groups}`,
    between: (before, after) => {
      const khmer = `content/${groups}/migration.km.md`;
      return [new Map([...before, [khmer, after.get(khmer) ?? '']])];
    },
  },
  {
    name: 'new source',
    prepare: () => Promise.resolve(),
    args: ['new', 'source', '2020-S2', ...source, ...day],
    watched: 'content/periods/2020-S2/collected',
  },
  {
    name: 'new claim, the first',
    prepare: () => Promise.resolve(),
    args: ['new', 'claim', '2020-S2', ...claim, ...day],
    watched: 'content/periods/2020-S2/collected',
  },
  {
    name: 'new activity',
    prepare: () => Promise.resolve(),
    args: ['new', 'activity', '2019-2023', ...activity, ...day],
    watched: 'content/plans/2019-2023',
  },
  {
    name: 'new release',
    prepare: () => Promise.resolve(),
    args: ['new', 'release', '2020-S2', ...reason, ...day],
    watched: 'content/periods/2020-S2',
  },
  {
    name: 'setup:hooks',
    prepare: ({ desk }) => {
      execFileSync('git', ['init', '--quiet'], { cwd: desk });
      const former = '#!/bin/sh\n# Written by npm run setup:hooks of Chhamas.\nexit 0\n';
      mkdirSync(join(desk, '.git/hooks'), { recursive: true });
      writeFileSync(join(desk, '.git/hooks/pre-commit'), former, { mode: 0o755 });
      return Promise.resolve();
    },
    script: join(root, 'scripts/setup-hooks.mjs'),
    watched: '.git/hooks',
  },
  {
    name: 'template, of all',
    prepare: ({ desk }) => {
      mkdirSync(join(desk, 'forms'));
      return Promise.resolve();
    },
    args: ['template', 'all', '2020-S2', '--out', 'forms', ...day],
    watched: 'forms',
    between: (before, after) => {
      const forms = [...after].filter(([path]) => path.startsWith('forms/') && !before.has(path));
      return [1, 2].map((count) => new Map([...before, ...forms.slice(0, count)]));
    },
  },
  {
    name: 'import, of a return and an amendment',
    prepare: async ({ desk }) => {
      await runChhamas(desk, 'template', 'xd-3', '2020-S2', '--out', 'form.xlsx');
      const cells = {
        I10: 'មាន',
        I13: 7,
        I16: 24,
        J10: 'មាន',
        J13: 9,
        J14: 4,
        J15: 5,
        J16: 21,
        J17: 13,
      };
      writeFileSync(join(desk, 'form.xlsx'), fillForm(join(desk, 'form.xlsx'), cells));
    },
    args: ['import', 'form.xlsx', '--write', '--reason', 'រាប់ខុស', ...day],
    watched: 'content/periods',
    between: (before, after) => {
      const written = [...after].filter(([path]) => before.get(path) !== after.get(path));
      return [0, 1, 2].map(
        (count) => new Map([...before, [beingWritten, 'noted down'], ...written.slice(0, count)]),
      );
    },
    withoutDraws: (tree) => Promise.resolve(withoutIds(tree)),
  },
];

/** Where an import notes down what it is about to write. */
export const beingWritten = 'content/periods/.being-written.json';

/** Returns of xd-3 whose id is drawn each time, and the note of what is being written. */
function withoutIds(tree: FileTree): FileTree {
  const drawn = /xd-3\/2020-1(?:1|2\.amendment-1)\.json$/;
  return new Map(
    Array.from(tree, ([path, text]) => {
      if (path === beingWritten) return [path, 'noted down'];
      return [path, drawn.test(path) ? text.replace(/"r-[2-9b-z]{6}"/, '"r-drawn"') : text];
    }),
  );
}

/** Leaves of the demonstration its first semester, so that it is read quickly. */
export function shrink({ read, write, remove }: ScratchContent): void {
  for (const semester of ['2021-S1', '2021-S2', '2022-S1', '2022-S2']) {
    remove(`periods/${semester}`);
    if (semester !== '2022-S2') remove(`releases/reports/${semester}`);
  }
  // They speak of a meeting of a later one.
  const directions = 'periods/2020-S2/coordination/directions.json';
  write(directions, read(directions).replaceAll(/,\s*"updates": .*/g, ''));
  remove('releases/plans/2019-2023/v2');
  write('releases/register.json', withoutLast(read('releases/register.json'), 4));
  const plan = 'plans/2019-2023/plan.json';
  write(plan, withoutLaterEvidence(read(plan)));
}

/** A plan of which nothing was decided for what a later semester says. */
function withoutLaterEvidence(plan: string): string {
  const { activities, ...rest } = JSON.parse(plan) as {
    readonly activities: readonly {
      readonly evidence?: readonly { readonly semester: string }[];
    }[];
  };
  const kept = activities.map(({ evidence = [], ...activity }) => {
    const early = evidence.filter(({ semester }) => semester === '2020-S2');
    return early.length === 0 ? activity : { ...activity, evidence: early };
  });
  return `${JSON.stringify({ ...rest, activities: kept }, undefined, 2)}\n`;
}

const withdrawal =
  '"withdrawals": [{ "version": 2, "withdraws": [1], "cause": "disclosure", "reason": { "km": "ចំនួនតិចតួច", "en": "A small count" }, "by": "secretary-general", "on": "2021-02-15" }]';
const revision =
  '"revisions": [{"version": 2, "kind": "scheduled", "reason": {"km": "មានទិន្នន័យថ្មី", "en": "More data came"}, "by": "secretary-general", "on": "2021-02-12"}]';

/** Gives the semester something to say in a second version. */
function correct({ edit }: ScratchContent): Promise<void> {
  edit('periods/2020-S2/groups/justice.en.md', /(## r1\n\n)/, '## r1\n\nCorrected. ');
  edit('periods/2020-S2/cycle.json', '"exceptions"', `${revision},\n  "exceptions"`);
  return Promise.resolve();
}

async function begin(desk: string, ...words: readonly string[]): Promise<void> {
  const { code, err } = await runChhamas(desk, ...words, ...day);
  expect([code, err]).toEqual([0, '']);
}

async function approve({ desk }: ScratchContent, what: string, which: 0 | 1): Promise<void> {
  const { code, out, err } = await approveAs(desk, what, which, ...day);
  expect([code, code === 0 ? '' : out + err]).toEqual([0, '']);
}

function approvalOf(role: string, signer: string): readonly string[] {
  const key = join(root, `content/demo/keys/${signer}.json`);
  return ['approve', '2020-S2', '--role', role, '--key', key, ...day];
}

/** The register of a tree, by its path; with so many entries less at its end. */
function registerIn(tree: FileTree, fewer = 0): readonly [string, string] {
  const path = 'content/releases/register.json';
  const text = tree.get(path) ?? '';
  return [path, fewer === 0 ? text : withoutLast(text, -fewer)];
}

function withoutLast(register: string, count: number): string {
  const { entries, ...rest } = JSON.parse(register) as { readonly entries: readonly unknown[] };
  return writeStableJson({ ...rest, entries: entries.slice(0, -count) });
}

/** The nonce of the list that waits, and the signature under it. */
function withoutNonce(tree: FileTree): FileTree {
  const signed = [
    [`${waiting}/v2/manifest.json`, /(?<="nonce": ")[\w-]{22}(?=")/],
    [`${waiting}/v2/approvals.json`, /(?<="jws": "[\w-]+\.\.)[\w-]{86}(?=")/],
  ] as const;
  return new Map([
    ...tree,
    ...signed.flatMap(([path, drawn]) => {
      const text = tree.get(path);
      return text === undefined ? [] : [[path, text.replace(drawn, 'drawn')] as const];
    }),
  ]);
}

/** A new key that its passphrase opens. */
async function withoutKey(tree: FileTree): Promise<FileTree> {
  const path = 'content/keys/signer-three.json';
  const text = tree.get(path);
  if (text === undefined) return tree;
  const file = parseKeyFile(text);
  const opened = file && (await openKey(file, 'demonstration'));
  return new Map([...tree, [path, opened === undefined ? text : 'a key that opens']]);
}
