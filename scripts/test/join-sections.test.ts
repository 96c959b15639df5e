import { expect, test } from 'vitest';
import { joinSections } from '../bench/report/join-sections.ts';

const before = '# Title\n\nOpening.\n\n## One\n\nold\n\n## Two\n\nkept\n';

test('a section takes the place of the one with its heading, the others stay', () => {
  expect(joinSections(before, '## One\n\nnew\n')).toBe(
    '# Title\n\nOpening.\n\n## One\n\nnew\n\n## Two\n\nkept\n',
  );
});

test('a section that was not there comes last, and an opening takes the place of the old one', () => {
  expect(joinSections(before, '# Other\n\n## Three\n\nnew\n')).toBe(
    '# Other\n\n## One\n\nold\n\n## Two\n\nkept\n\n## Three\n\nnew\n',
  );
});

test('nothing written changes nothing', () => {
  expect(joinSections(before, '')).toBe(before);
});
