import { expect, test } from 'vitest';
import { say } from '../../testing/say.ts';
import { smallCorpus } from '../../testing/small-content.ts';
import { partsFitBase } from './parts-fit-base.ts';

const findings = (implemented: number, notImplemented: number) => {
  const partition = {
    id: 'implementation',
    base: { kind: 'capital-provinces' },
    parts: {
      implemented: { kind: 'exact', n: implemented },
      notImplemented: { kind: 'moreThan', n: notImplemented },
    },
    remainder: 'unaccounted',
    note: { km: 'ពីរឆ្នាំ' },
  };
  return partsFitBase(
    smallCorpus(['periods/2017-S1/groups/desk.json', ['partitions'], [partition]]).corpus,
  );
};

test('R-07 one province that did and more than one that did not fit into three', () => {
  expect(findings(1, 1)).toEqual([]);
});

test('R-07 two provinces that did and more than one that did not are four of three', () => {
  expect(say(findings(2, 1))).toMatchInlineSnapshot(`
    "error group-report/parts-above-base periods/2017-S1/groups/desk.json partitions.0.parts
      km ផ្នែកនៃ implementation មានយ៉ាងតិច ៤ តែមូលដ្ឋានមាន ៣ | កែផ្នែក ឬបញ្ជាក់មូលដ្ឋានដែលត្រូវរាប់
      en The parts of implementation come to at least 4, of a base of 3. | Correct a part, or name the base that they are counted from."
  `);
});
