import type { Decision } from '../scenario.ts';

/** Each semester lets pass that the channel of some compensation was never learned. */
export const compensationUnclassified: Decision = {
  code: 'collection/unclassified',
  subject: 'vp.compensated',
  caveat: {
    km: 'សំណងខ្លះមិនទាន់បានបញ្ជាក់ថា ក្នុង ឬក្រៅប្រព័ន្ធតុលាការទេ ដូច្នេះចំនួនតាមប្រព័ន្ធមិនទាន់ជាចំនួនចុងក្រោយទេ។',
    en: 'Of some compensation it is not said whether it was inside or outside the court system, so that the counts by channel are not final.',
  },
};
