import { utils } from '@e965/xlsx';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf } from './fill-returns.ts';
import { fillForm, formRows } from './form-rows.ts';
import type { Manner } from './returned-forms.ts';
import { returnForms } from './returned-forms.ts';
import { copyContent } from './scratch-content.ts';
import type { ScratchRepository } from './scratch-repository.ts';
import { emptyRepository } from './scratch-repository.ts';

/** The desk of an editor who makes the report of 2023-S1: a repository with the demonstration in it. */
export interface SemesterDesk extends Omit<ScratchRepository, 'run'> {
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  /** The forms of 2023-S1 come back, filled in from January to a month. */
  readonly formsComeBack: (last: string) => void;
  /** In the form of xd-23 more women than people are written for January. */
  readonly spoilForm: () => void;
  readonly mendForm: () => void;
  /** The form of xd-22 comes a second time, with one case more in June. */
  readonly formComesAgain: () => void;
}

/** Those who answer that there was nothing, or do not answer at all; everybody else sends data. */
export const manners: Readonly<Record<string, Manner>> = {
  'xd-21': 'nil',
  'xd-24': 'nothing',
  'xd-25': 'nothing',
  'x-cso-border': 'nothing',
};

/** The desk before anything is done; the keys lie beside the content, as those of two persons would. */
export function semesterDesk(): SemesterDesk {
  const repository = emptyRepository();
  const { top, commit } = repository;
  const path = (file: string) => join(top, file);
  const demo = copyContent('demo');
  cpSync(demo.path('.'), path('content'), { recursive: true });
  cpSync(path('content/keys'), path('keys'), { recursive: true });
  rmSync(path('content/keys'), { recursive: true });
  repository.write('.gitignore', '/keys/\n/forms/\n/returned/\n/letters/\n');
  commit();
  const folders = { content: path('content'), forms: path('forms'), returned: path('returned') };
  const change = (reporter: string, values: Readonly<Record<string, number>>) => {
    const file = path(`returned/${reporter}-2023-S1.xlsx`);
    writeFileSync(file, fillForm(file, values));
  };
  const january = { id: '', month: '2023-01', answer: 'has-data' } as const;
  const victims = (female: number) =>
    cellsOf(path('returned/xd-23-2023-S1.xlsx'), [
      { ...january, counts: [{ indicator: 'vp.victims_assisted', total: 12, female }] },
    ]);
  const numbersAlone = (values: Readonly<Record<string, string | number>>) =>
    Object.fromEntries(
      Object.entries(values).filter(
        (each): each is [string, number] => typeof each[1] === 'number',
      ),
    );
  return {
    ...repository,
    path,
    read: (file) => readFileSync(path(file), 'utf8'),
    formsComeBack: (last) => {
      mkdirSync(folders.returned, { recursive: true });
      returnForms(folders, last, (reporter) => manners[reporter] ?? 'data');
      if (last === '2023-01') return;
      change('xd-23', numbersAlone(victims(9)));
    },
    spoilForm: () => {
      change('xd-23', numbersAlone(victims(15)));
    },
    mendForm: () => {
      change('xd-23', numbersAlone(victims(9)));
    },
    formComesAgain: () => {
      const file = path('returned/xd-22-2023-S1.xlsx');
      const rows = formRows(file);
      const c = rows.find(([id]) => id === 'months')?.indexOf('2023-06') ?? -1;
      const r = rows.findIndex(([id]) => id === 'ga.committee_meetings');
      const at = utils.encode_cell({ r, c });
      change('xd-22', { [at]: Number(rows[r]?.[c]) + 1 });
    },
  };
}
