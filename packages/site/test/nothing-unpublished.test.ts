import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Everything that was built, as one text: pages, styles and whatever else lies there. */
const built = filesIn(dist)
  .map((file) => readFileSync(file).toString('utf8'))
  .join('\n');

describe('nothing unpublished is in any byte of the site', () => {
  test('the site was built', () => {
    expect(built).toContain('<html');
  });

  test.each([
    'content/periods/2017-S1/groups',
    'content/periods/2017-S1/coordination',
    'content/periods/2017-S1/collected',
    'content/plans',
  ])('no sentence of %s', (folder) => {
    const sentences = filesIn(join(repository, folder)).flatMap(sentencesIn);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => built.includes(sentence))).toEqual([]);
  });

  test('no internal item of the demonstration', () => {
    const groups = join(repository, 'content/demo/periods/2020-S2/groups');
    const hidden = filesIn(groups)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => hiddenSentences(file));
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.filter((sentence) => built.includes(sentence))).toEqual([]);
  });

  test('no id of a return, and no reporter that was late', () => {
    const returns = filesIn(join(repository, 'content/demo/periods/2020-S2/collected/returns'));
    const ids = returns.map((file) => String(readJson(file)['id']));
    expect(ids).toHaveLength(17);
    expect(ids.filter((id) => built.includes(id))).toEqual([]);
    expect(built).not.toContain('2020-11-24');
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The sentences of a file that are long enough to be nobody else's. */
function sentencesIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const texts = file.endsWith('.json') ? textsIn(JSON.parse(text)) : text.split(/\n+/);
  return texts
    .flatMap((each) => each.split(/(?<=[.។;:៖])\s+|។/))
    .map((each) => each.replace(/[.។]$/, '').trim())
    .filter((each) => each.length >= 25 && !each.startsWith('#'));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The prose of the items that are not public, in both languages. */
function hiddenSentences(file: string): readonly string[] {
  const items = readJson(file)['items'];
  const hidden = (Array.isArray(items) ? items : []).flatMap((item: Record<string, unknown>) =>
    item['visibility'] === 'public' ? [] : [String(item['id'])],
  );
  return ['km', 'en'].flatMap((language) => {
    const prose = readFileSync(file.replace(/json$/, `${language}.md`), 'utf8');
    return hidden.flatMap((id) => {
      const [, text = ''] =
        new RegExp(`^## ${id}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(prose) ?? [];
      return text
        .split(/(?<=[.។])\s*/)
        .map((each) => each.trim())
        .filter((each) => each.length > 15);
    });
  });
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}
