import { describe, expect, test } from 'vitest';
import type { FigureConfirmation } from '../figure/figure-confirmation.ts';
import { ConfirmationStatus } from '../figure/figure-confirmation.ts';
import { ReportReference } from '../release/release-files.ts';
import { day } from '../testing/brands.ts';
import { smallRelease } from '../testing/small-release.ts';
import { confirmationWords } from './confirmation-words.ts';

const reference = ReportReference.parse({
  ...smallRelease.reference,
  bodies: [{ id: 'moj', name: { km: 'ក្រសួងយុត្តិធម៌', en: 'Ministry of Justice' } }],
});
const [moj] = reference.bodies.map(({ id }) => id);
if (moj === undefined) throw new RangeError('Expected a body.');
const say = (confirmation: FigureConfirmation) => confirmationWords({ reference }, confirmation);

describe('R-31 what stands beside a figure that was gathered elsewhere', () => {
  test('says that the body did not confirm it, in both languages', () => {
    expect(say({ status: 'no-response', body: moj, counts: 2 })).toEqual({
      km: 'ចំនួន ២ ក្នុងតួលេខនេះប្រមូលពីប្រភពផ្សេង៖ ក្រសួងយុត្តិធម៌ មិនទាន់បានបញ្ជាក់ទេ (មិនមានការឆ្លើយតប)។',
      en: '2 of the counts behind this figure were gathered from other sources: not confirmed by Ministry of Justice (no response).',
    });
  });

  test('names nobody where the release names nobody', () => {
    expect(say({ status: 'disagreed', counts: 1 }).en).toBe(
      '1 of the counts behind this figure was gathered from other sources: the competent body does not agree.',
    );
  });

  test('says when the answer came, and that it came late', () => {
    const agreed = { status: 'agreed', body: moj, counts: 1, on: day('2017-06-25') } as const;
    expect(say(agreed).en).toMatch(/confirmed by Ministry of Justice on 25 June 2017\.$/);
    expect(say({ ...agreed, late: true }).en).toMatch(
      /25 June 2017, after the day that was set\.$/,
    );
    expect(say({ ...agreed, late: true }).km).toMatch(
      /បានបញ្ជាក់នៅថ្ងៃទី២៥ ខែមិថុនា ឆ្នាំ២០១៧ ក្រោយកាលបរិច្ឆេទកំណត់។$/,
    );
  });

  test('words nothing but an agreement as one', () => {
    for (const status of ConfirmationStatus.options.filter((each) => each !== 'agreed')) {
      const { km, en } = say({ status, body: moj, counts: 1 });
      expect(en).toMatch(/not confirmed|does not agree/);
      expect(km).toMatch(/មិនទាន់បានបញ្ជាក់|មិនឯកភាព/);
    }
  });
});
