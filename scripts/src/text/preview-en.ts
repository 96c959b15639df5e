import { many } from './plural.ts';
import type { PreviewTexts } from './preview-shape.ts';

/** What `preview` prints in English. */
export const previewTextsEn: PreviewTexts = {
  notAPort: (text) => `${text} is not a port. Write a number from 1024 to 65535.`,
  portTaken: (port) => `Something else answers on port ${port}. Name another one: --port PORT`,
  notInstalled: 'The site is not installed here. Write npm ci first.',
  notReady: (blockers, warnings) =>
    `It cannot be published yet: ${many(blockers, 'blocker')}, ${many(warnings, 'warning')}. It is shown all the same.`,
  ready: 'Nothing stands between it and its publication but the approvals.',
  shown: (address) => `The draft is shown on this computer alone: ${address}`,
  howItEnds: 'Ctrl-C ends it. What you save is shown a little later: load the page again.',
  madeAgain: 'The draft was made again. Load the page again.',
  notMadeAgain: 'The former draft stays until this is mended.',
  ended: 'The preview has ended, and its files are removed.',
  siteEnded: 'The site could not show the draft, and said:',
};
