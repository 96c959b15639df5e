import { appendFileSync, copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, test } from 'vitest';
import { watchContent } from '../src/preview/watch-content.ts';
import { copyContent } from './support/scratch-content.ts';

test('every save of a file is noticed, also after another file was put in its place', async () => {
  const { desk } = copyContent('demo');
  const file = join(desk, 'content/periods/2022-S1/groups/justice.km.md');
  const beside = join(desk, 'beside.md');
  let saved = () => {};
  onTestFinished(watchContent(join(desk, 'content'), () => saved()));
  const noticed = async (save: () => void) => {
    const isSaved = new Promise<void>((resolve) => (saved = resolve));
    save();
    await isSaved;
  };
  const edit = () => appendFileSync(file, '\n');
  const replace = () => {
    copyFileSync(file, beside);
    renameSync(beside, file);
  };
  // Until the folder has been read, a save may be part of what is read.
  const again = setInterval(edit, 600);
  await noticed(edit);
  clearInterval(again);
  for (const save of [replace, edit, replace, edit]) await noticed(save);
});
