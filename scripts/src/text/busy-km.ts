import type { BusyTexts } from './busy-shape.ts';

/** What is said in Khmer while something takes long. */
export const busyTextsKm: BusyTexts = {
  checking: 'កំពុងអាន និងពិនិត្យមាតិកា …',
  protecting: 'កំពុងបូកសរុប និងការពារចំនួនតិច …',
  signing: 'កំពុងចុះហត្ថលេខា និងផ្ទៀងផ្ទាត់ …',
  auditing: 'កំពុងសាកគណនារកចំនួនដែលមិនបង្ហាញ …',
  starting: 'កំពុងបើកទំព័រ …',
};
