import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { runChhamas, runInBoth } from './support/run-chhamas.ts';
import { copyContent } from './support/scratch-content.ts';

const june = ['agenda', '2017-S1', '--as-of', '2017-06-13'];

test('R-36 the agenda of June 2017 has justice and migration, requests and directions, in both languages', async () => {
  const { desk } = copyContent('real');
  const { km, en } = await runInBoth(desk, ...june);
  for (const { code, out, err } of [km, en]) {
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(out).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}|[ \t]$|\s។/m);
  }
  expect(en.out.split('\n').slice(0, 26).join('\n')).toMatchInlineSnapshot(`
    "Agenda of the plenary · Semester 1, 2017
    as of 13 June 2017

    Expected meetings that were missed (2)
      • Justice Support Group · Meeting with the Ministry of Justice
        not held
        The ministry was busy. An invitation had been sent.
      • Migration Support Group · Meetings of the Ministry of Labour
        not invited
        The ministry did not invite the group.

    Requests not fully answered (3)
      • Justice Support Group · q1 · open
        That the Permanent Vice-Chair propose to the Chair a restricted meeting of
        ministers about these challenges.
        to the Permanent Vice-Chair · to be brought before the Chair
      • Justice Support Group · q2 · granted in part · by direction d1
        That a joint principle be agreed under which the Ministry of Justice and the
        group work in the field together.
        to the Permanent Vice-Chair
        Direction d1: If the Ministry of Justice sends no data, go together with its
        group, each side under its own mission order. Ask an official of the
        ministry how the data can be had.
      • Victim Protection Support Group · q1 · open
        That the victim-protection group stay away while the law-enforcement group
        is in the field, so that neither gets in the other's way."
  `);
  expect(en.out).toMatch(/\nInternal: .*not for publication\.\n$/);
  expect(km.out).toContain('កិច្ចប្រជុំដែលក្រុមមិនបានចូលរួម ឬមិនបានប្រជុំ (២)');
  expect(km.out).toMatch(/មិនសម្រាប់ផ្សព្វផ្សាយទេ\n$/);
});

test('R-39 the agenda of the invented country has missions that clash', async () => {
  const { desk } = copyContent('demo');
  const call = ['agenda', '2022-S1', '--as-of', '2022-08-30', '--lang', 'en'];
  const { out } = await runChhamas(desk, ...call);
  expect(out).toContain(
    [
      'Missions to the same place at the same time (1)',
      '  • Law Enforcement Support Group (20 June 2022 – 22 June 2022) · Victim',
      '    Protection Support Group (21 June 2022)',
      '    both to Province Khu',
    ].join('\n'),
  );
});

test('the agenda for programs has every point as data', async () => {
  const { desk } = copyContent('real');
  const { code, out } = await runChhamas(desk, ...june, '--format', 'json');
  const { points, ...head } = JSON.parse(out) as { readonly points: readonly object[] };
  expect([code, head]).toEqual([0, { semester: '2017-S1', asOf: '2017-06-13' }]);
  expect(points).toHaveLength(15);
  expect(points[0]).toMatchObject({ kind: 'meeting', group: 'justice', status: 'not-held' });
});

test('a semester of press figures has no plenary', async () => {
  const { desk } = copyContent('real');
  const { code, out, err } = await runChhamas(desk, 'agenda', '2025-S1', '--lang', 'en');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('holds press figures only');
});
