import type { BusyTexts } from './busy-shape.ts';

/** What is said in English while something takes long. */
export const busyTextsEn: BusyTexts = {
  checking: 'Reading and checking the content …',
  protecting: 'Adding up, and protecting small counts …',
  signing: 'Signing and verifying …',
  auditing: 'Trying to work out what is withheld …',
  starting: 'Starting the pages …',
};
