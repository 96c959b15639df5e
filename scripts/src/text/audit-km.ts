import type { AuditTexts } from './audit-shape.ts';

/** The words of `audit` in Khmer. */
export const auditTextsKm: AuditTexts = {
  release: (name, cells, withheld) => `${name}៖ ចំនួន ${cells} ក្នុងនោះមិនបង្ហាញ ${withheld}។`,
  narrowest: (width) => `គម្លាតតូចបំផុត ${width}។`,
  corrected: (count) => `ចំនួន ${count} ខុសពីទិន្នន័យបច្ចុប្បន្ន។`,
  safe: 'ពីរបាយការណ៍ទាំងអស់ គេមិនអាចគណនាដឹងចំនួនដែលមិនបង្ហាញទេ',
};
