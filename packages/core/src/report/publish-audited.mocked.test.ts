import { expect, test, vi } from 'vitest';
import type { Figure } from '../figure/figure.ts';
import { mintProtected } from '../figure/mint-protected.ts';
import { say } from '../testing/say.ts';
import { semesterOf, tablesOf, tryToPublish } from '../testing/releases-in-turn.ts';

/** A maker that forgets one cell of those that it should withhold. */
const forgotten = vi.hoisted(() => ({ place: '' }));

vi.mock('../disclosure/protect-figures.ts', async (load) => {
  const real = await load<typeof import('../disclosure/protect-figures.ts')>();
  return {
    protectFigures: (...request: Parameters<typeof real.protectFigures>) => {
      const made = real.protectFigures(...request);
      const raw = request[0].figures;
      const isForgotten = ({ at, cell }: Figure) =>
        cell.status === 'withheld' && at.place === forgotten.place && !('sex' in at.split);
      const figures = made.figures.map((figure, place) => {
        const was = raw[place];
        return isForgotten(figure) && was !== undefined ? mintProtected(was) : figure;
      });
      return { ...made, figures };
    },
  };
});

const few = ['01', '02', '03', '04', '05', '06'].map((month) => [`p-1 2017-${month}`, 0] as const);
const edits = [
  ...semesterOf(2017, 20, [], { ...Object.fromEntries(few), 'p-1 2017-01': 3 }),
  tablesOf(['victims', 'sex']),
];

test('R-53 what the maker protects passes the audit and is published', () => {
  forgotten.place = '';
  expect(tryToPublish('2017-S1', [], edits).findings).toEqual([]);
});

test('R-53 a cell that the maker forgot makes the seal refuse, and nothing is made', () => {
  forgotten.place = 'p-1';
  const { content, findings } = tryToPublish('2017-S1', [], edits);
  expect(content).toBeUndefined();
  expect(say(findings)).toMatchInlineSnapshot(`
    "blocker disclosure/audit-refused
      km victims/p-1 នៃ 2017-S1 v1 អាចឲ្យគេគណនាដឹងចំនួនតូច៖ ៣ | កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង។ មើល chhamas audit
      en victims/p-1 of release 2017-S1 v1 gives a small count away: 3. | Withhold it, and what gives it away. Where it is sealed already, it is public: see chhamas audit.
    blocker disclosure/audit-refused
      km victims/p-1?sex=female នៃ 2017-S1 v1 អាចឲ្យគេគណនាដឹងចំនួនតូច៖ ៣ តាម victims/p-1 (2017-S1 v1), victims/p-1?sex=male (2017-S1 v1) | កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង។ មើល chhamas audit
      en victims/p-1?sex=female of release 2017-S1 v1 gives a small count away: 3. It follows from victims/p-1 (2017-S1 v1), victims/p-1?sex=male (2017-S1 v1). | Withhold it, and what gives it away. Where it is sealed already, it is public: see chhamas audit.
    blocker disclosure/audit-refused
      km victims/p-2 នៃ 2017-S1 v1 អាចឲ្យគេគណនាដឹងចំនួនតូច៖ ៣៦០ តាម victims/p-1 (2017-S1 v1), victims/p-1?sex=male (2017-S1 v1), victims/p-2?sex=male (2017-S1 v1), victims/p-3?sex=female (2017-S1 v1), victims/xs?sex=female (2017-S1 v1) | កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង។ មើល chhamas audit
      en victims/p-2 of release 2017-S1 v1 gives a small count away: 360. It follows from victims/p-1 (2017-S1 v1), victims/p-1?sex=male (2017-S1 v1), victims/p-2?sex=male (2017-S1 v1), victims/p-3?sex=female (2017-S1 v1), victims/xs?sex=female (2017-S1 v1). | Withhold it, and what gives it away. Where it is sealed already, it is public: see chhamas audit.
    blocker disclosure/audit-refused
      km victims/p-2?sex=female នៃ 2017-S1 v1 អាចឲ្យគេគណនាដឹងចំនួនតូច៖ ១៨០ តាម victims/p-1 (2017-S1 v1), victims/p-1?sex=male (2017-S1 v1), victims/p-3?sex=female (2017-S1 v1), victims/xs?sex=female (2017-S1 v1) | កុំបង្ហាញវា និងអ្វីដែលអាចឲ្យគេគណនាដឹង។ មើល chhamas audit
      en victims/p-2?sex=female of release 2017-S1 v1 gives a small count away: 180. It follows from victims/p-1 (2017-S1 v1), victims/p-1?sex=male (2017-S1 v1), victims/p-3?sex=female (2017-S1 v1), victims/xs?sex=female (2017-S1 v1). | Withhold it, and what gives it away. Where it is sealed already, it is public: see chhamas audit."
  `);
});
