import { many } from './plural.ts';
import type { SaveTexts } from './save-shape.ts';

/** What `save` prints in English. */
export const saveTextsEn: SaveTexts = {
  problems: {
    'no-git': 'git is not installed on this computer. Ask whoever set it up.',
    'no-repository':
      'This folder is kept by no git, so nothing can be saved step by step. Ask whoever set it up.',
    'no-name':
      'git does not know who saves. Write once: git config --global user.name "OFFICE" and git config --global user.email "OFFICE@EXAMPLE"',
    detached:
      'An old state is open, and what is saved here would be lost. Go back to your branch first: git switch BRANCH',
    unfinished:
      'Two states are being brought together, and that is not finished. Ask whoever knows git to finish it.',
    locked:
      'Another git is at work here, or was stopped. Wait a little; if nothing runs, delete .git/index.lock',
  },
  nothingChanged: 'Nothing has changed since it was saved last.',
  notSaved: 'Nothing was saved. Mend this first, then save again.',
  emptyMessage: 'The message is empty. Leave it out, and one is made.',
  unfitMessage: (what) =>
    `The message holds what stays here for ever and leads to a person: ${what}. Write it without.`,
  refused: 'git did not save it, and said:',
  saved: (message, files) => `Saved on this computer: ${message} (${many(files, 'file')})`,
  leftOut: (files) => `Not saved, because it is no content: ${files.join(', ')}`,
  noRemote: 'It lies on this computer alone: no other place is known to which it could be sent.',
  nextPush: (command) => `Next: send it to the others with: ${command}`,
  nextPullRequest: (command) =>
    `Next: send it with: ${command} Then open a pull request on the page where the repository lies: somebody else reads it before it counts.`,
  things: {
    returns: (n) => many(n, 'return'),
    claims: (n) => many(n, 'claim'),
    verdicts: (n) => many(n, 'verdict'),
    inquiries: (n) => (n === '1' ? '1 inquiry' : `${n} inquiries`),
    confirmations: (n) => many(n, 'confirmation'),
    requests: (n) => many(n, 'request'),
    followUps: (n) => many(n, 'follow-up'),
    statements: (n) => many(n, 'statement'),
    sources: (n) => many(n, 'source'),
    readings: (n) => many(n, 'reading'),
    meetings: (n) => many(n, 'meeting'),
    directions: (n) => many(n, 'direction'),
    missions: (n) => many(n, 'mission'),
    minutes: (n) => `minutes of ${many(n, 'meeting')}`,
    sections: (n) => many(n, 'section'),
    cycle: () => 'the cycle',
    press: (n) => many(n, 'article'),
    plan: () => 'the plan',
    approvals: (n) => `approvals of ${many(n, 'release')}`,
    releases: (n) => many(n, 'release'),
    reference: (n) => many(n, 'reference list'),
    indicators: (n) => many(n, 'indicator'),
    pages: (n) => many(n, 'page'),
    others: (n) => many(n, 'other file'),
  },
  andMore: 'and more',
  scoped: (scope, things) => (scope === '' ? things : `${scope}: ${things}`),
};
