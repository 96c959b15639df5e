import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../bootstrap/run.mjs';

/** A copy of a content root in a folder of its own, removed when the test ends. */
export interface ScratchContent {
  /** The folder that holds `content`: where an editor stands. */
  readonly desk: string;
  /** Replaces a text that stands in a file; every edit of a test must find what it edits. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly write: (file: string, bytes: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  readonly path: (file: string) => string;
  readonly remove: (file: string) => void;
  /** One hash of every name and byte. */
  readonly hash: () => string;
}

/** An empty folder to stand in, removed when the test ends. */
export function emptyDesk(): Pick<ScratchContent, 'desk' | 'write'> {
  const desk = mkdtempSync(join(tmpdir(), 'chhamas-desk-'));
  onTestFinished(() => {
    rmSync(desk, { recursive: true, force: true });
  });
  return { desk, write: writerIn(desk) };
}

function writerIn(folder: string): ScratchContent['write'] {
  return (file, bytes) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  };
}

/** Copies the real content or the invented one to `content` in a new folder. */
export function copyContent(which: 'real' | 'demo'): ScratchContent {
  const { desk } = emptyDesk();
  const from = join(root, which === 'real' ? 'content' : 'content/demo');
  const skipped = /^(?:demo|node_modules|\.turbo)(?:\/|$)/;
  const content = join(desk, 'content');
  cpSync(from, content, {
    recursive: true,
    filter: (source) => !skipped.test(relative(from, source)),
  });
  const path = (file: string) => join(content, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = writerIn(content);
  return {
    desk,
    path,
    read,
    write,
    edit: (file, what, to) => {
      const before = read(file);
      const after = before.replace(what, () => to);
      if (after === before) throw new RangeError(`Expected ${String(what)} in ${file}.`);
      write(file, after);
    },
    remove: (file) => {
      rmSync(path(file), { recursive: true });
    },
    hash: () => hashOf(content),
  };
}

/**
 * The pilot semester of the invented country alone, 2020-S2: three provinces, two indicators, no plan,
 * sections that nobody has begun, nothing published. It is read in a tenth of the time.
 */
export function copyPilot(): ScratchContent {
  const content = copyContent('demo');
  const pilot = 'periods/2020-S2';
  for (const each of readdirSync(content.path('periods'))) {
    if (`periods/${each}` !== pilot) content.remove(`periods/${each}`);
  }
  for (const each of ['releases', 'plans', `${pilot}/coordination`]) content.remove(each);
  for (const each of readdirSync(content.path(`${pilot}/groups`))) {
    content.remove(`${pilot}/groups/${each}`);
    const [group, ...ending] = each.split('.');
    if (ending.join('.') !== 'json') continue;
    const section = { schema: 1, group, semester: '2020-S2', events: [], items: [] };
    content.write(`${pilot}/groups/${each}`, JSON.stringify(section));
  }
  return content;
}

/** One hash of every name and byte below a folder. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { entry, path } of entries) {
    hash.update(`\n${relative(folder, path)}\n`);
    if (entry.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
