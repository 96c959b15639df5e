import type { SealTexts } from './seal-shape.ts';

/** What `keygen`, `approve`, `publish` and `verify` print in English. */
export const sealTextsEn: SealTexts = {
  finished: {
    'leftover-removed': (path) =>
      `An earlier run was stopped: ${path} was not finished and is removed.`,
    'release-registered': (path) => `An earlier run was stopped: ${path} is now in the register.`,
    'files-removed': (path) => `An earlier run was stopped: ${path} is now taken away.`,
  },
  askPassphrase: 'Passphrase of the key',
  askAgain: 'The same again',
  noPassphrase:
    'No passphrase was given. Run this in a terminal, or set CHHAMAS_PASSPHRASE for this call.',
  passphraseEmpty: 'The passphrase is empty. A key has one.',
  passphraseShort: (fewest) =>
    `This passphrase is too short: at least ${fewest} characters. Whoever gets hold of the file can try passphrases, as many as they like.`,
  passphrasesDiffer: 'The two passphrases differ. Nothing was written.',
  wrongPassphrase: (file) => `${file} does not open with this passphrase.`,
  notAKey: (file) => `${file} is not a key. chhamas keygen makes one.`,
  keyExists: (file) => `${file} is there already. A key is never written over; name another file.`,
  notAnId: (text) => `${text} is not an id. Write it as signer-one.`,
  optionNeeded: (option) => `${option} is needed. See --help.`,
  keyMade: (file) =>
    `The key was written to ${file}. Whoever has it and its passphrase can approve.`,
  keyFileNeeded: (example) =>
    `Where is the key to lie? Name a file outside of the project: --key ${example}`,
  askKeyFile: 'Where is the key to lie? A file outside of the project',
  keyForList: (file) =>
    `Give these two lines to whoever keeps the content. They add them to "signers" in ${file}, with "label", "roles" and "from":`,
  keyNext:
    'Then those who are on the list already approve it, and publish it. From then on this key can approve.',
  toApprove: (release, fingerprint) => `${release}, fingerprint ${fingerprint}`,
  approved: (release, role) => `${release} is approved as ${role}.`,
  stillMissing: (roles) => `Still to approve: ${roles}.`,
  allApproved: 'Everybody has approved.',
  waitsForApproval: (what) =>
    `${what} was not published: nobody has approved it yet. Nothing else stands in its way.`,
  published: (release) => `${release} is published.`,
  nothingDue: 'Nothing that waits is due.',
  notPublished: (release) => `${release} was not published. Nothing was written.`,
  notApproved: (release) => `${release} was not approved. Nothing was written.`,
  intact: (release, fingerprint) => `${release}: every byte is as approved (${fingerprint}).`,
  approvedBy: (role, day) => `  ${role}, ${day}`,
  withdrawn: (release) => `${release}: withdrawn.`,
  rootIs: (fingerprint) => `Fingerprint of the first signers: ${fingerprint}`,
  nothingToVerify: (folder) =>
    `${folder} holds no releases. Name a content folder or a built site.`,
  builtFiles: (count) => `${count} files of the site are as they were built.`,
  builtDiffers: (file) => `${file} is not as it was built.`,
};
