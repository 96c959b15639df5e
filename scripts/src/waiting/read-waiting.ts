import type { CalendarDate, LocalMoment } from '@chhamas/core';
import { CalendarDateSchema, LocalMomentSchema } from '@chhamas/core';
import { readReleaseTree, waitingFolder } from '@chhamas/core/node';
import { join } from 'node:path';

/** The files of a release that waits, by name; none where nothing waits. */
export function filesAwaiting(content: string, release: string) {
  return readReleaseTree(waitingFolder(content, release));
}

/** Every release that waits: `reports/2022-S1/v1`. */
export async function releasesAwaiting(content: string): Promise<readonly string[]> {
  const tree = await readReleaseTree(join(content, 'periods', 'waiting'));
  const lists = [...tree.keys()].filter((path) => path.endsWith('/manifest.json'));
  return lists.map((path) => path.replace(/\/manifest\.json$/, ''));
}

/** The day as of which a waiting report or plan was made, so that it can be made again. */
export function asOfIn(files: ReadonlyMap<string, Uint8Array>): CalendarDate | undefined {
  return CalendarDateSchema.safeParse(headOf(files)['asOf']).data;
}

/** The moment before which a waiting report may not be published, where it has one. */
export function publishAtIn(files: ReadonlyMap<string, Uint8Array>): LocalMoment | undefined {
  return LocalMomentSchema.safeParse(headOf(files)['publishAt']).data;
}

function headOf(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, unknown>> {
  const bytes = files.get('report.json') ?? files.get('withdrawal.json') ?? files.get('plan.json');
  if (bytes === undefined) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null) return {};
    // A notice and a plan have no other day than their own.
    const head: Readonly<Record<string, unknown>> = { ...value };
    return { asOf: head['on'] ?? head['releasedOn'], ...head };
  } catch {
    return {};
  }
}
