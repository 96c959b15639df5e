import type { SealTexts } from './seal-shape.ts';

/** What `keygen`, `approve`, `publish` and `verify` print in Khmer. */
export const sealTextsKm: SealTexts = {
  finished: {
    'leftover-removed': (path) => `ការងារមុនបានដាច់៖ ${path} មិនទាន់ចប់ ហើយត្រូវបានលុប។`,
    'release-registered': (path) => `ការងារមុនបានដាច់៖ ${path} ឥឡូវមានក្នុងបញ្ជីនៃការផ្សព្វផ្សាយហើយ។`,
    'files-removed': (path) => `ការងារមុនបានដាច់៖ ${path} ឥឡូវត្រូវបានដកចេញហើយ។`,
  },
  askPassphrase: 'ឃ្លាសម្ងាត់នៃកូនសោ',
  askAgain: 'សរសេរម្តងទៀត',
  noPassphrase: 'គ្មានឃ្លាសម្ងាត់ទេ។ ប្រើក្នុងស្ថានីយ ឬកំណត់ CHHAMAS_PASSPHRASE',
  passphraseEmpty: 'ឃ្លាសម្ងាត់ទទេ។ កូនសោត្រូវមានឃ្លាសម្ងាត់',
  passphraseShort: (fewest) =>
    `ឃ្លាសម្ងាត់នេះខ្លីពេក៖ យ៉ាងតិច ${fewest} តួអក្សរ។ អ្នកដែលបានឯកសារនេះ អាចសាកឃ្លាសម្ងាត់ច្រើនដងតាមចិត្ត`,
  passphrasesDiffer: 'ឃ្លាសម្ងាត់ទាំងពីរខុសគ្នា។ មិនបានសរសេរអ្វីទេ។',
  wrongPassphrase: (file) => `ឃ្លាសម្ងាត់នេះមិនបើក ${file} ទេ។`,
  notAKey: (file) => `${file} មិនមែនជាកូនសោទេ។ បង្កើតដោយ chhamas keygen`,
  keyExists: (file) => `មាន ${file} រួចហើយ។ កូនសោមិនត្រូវសរសេរជាន់ទេ។ ដាក់ឈ្មោះឯកសារផ្សេង។`,
  notAnId: (text) => `${text} មិនមែនជាលេខសម្គាល់ទេ។ សរសេរដូចជា signer-one`,
  optionNeeded: (option) => `ត្រូវការ ${option}។ មើល --help`,
  keyMade: (file) => `បានសរសេរកូនសោក្នុង ${file}។ អ្នកដែលមានវា និងឃ្លាសម្ងាត់ អាចអនុម័តបាន។`,
  keyFileNeeded: (example) => `ទុកកូនសោនៅឯណា? ដាក់ឈ្មោះឯកសារក្រៅគម្រោង៖ --key ${example}`,
  askKeyFile: 'ទុកកូនសោនៅឯណា? ឯកសារក្រៅគម្រោង',
  keyForList: (file) =>
    `ឲ្យបន្ទាត់ទាំងពីរនេះទៅអ្នកថែទាំមាតិកា។ គាត់បន្ថែមក្នុង "signers" នៃ ${file} ជាមួយ "label" "roles" និង "from"៖`,
  keyNext: 'បន្ទាប់មក អ្នកដែលមានក្នុងបញ្ជីស្រាប់ អនុម័ត រួចផ្សព្វផ្សាយបញ្ជី។ ពីពេលនោះ កូនសោនេះអាចអនុម័តបាន។',
  toApprove: (release, fingerprint) => `${release} ស្នាម ${fingerprint}`,
  approved: (release, role) => `${release} បានអនុម័តជា ${role}។`,
  stillMissing: (roles) => `នៅខ្វះការអនុម័ត៖ ${roles}`,
  allApproved: 'បានអនុម័តគ្រប់គ្នាហើយ។',
  waitsForApproval: (what) => `មិនបានផ្សព្វផ្សាយ ${what} ទេ៖ មិនទាន់មាននរណាអនុម័ត។ គ្មានអ្វីផ្សេងរារាំងទេ។`,
  published: (release) => `បានផ្សព្វផ្សាយ ${release}។`,
  nothingDue: 'គ្មានអ្វីដល់ពេលផ្សព្វផ្សាយទេ។',
  notPublished: (release) => `មិនបានផ្សព្វផ្សាយ ${release} ទេ។ មិនបានសរសេរអ្វីទេ។`,
  notApproved: (release) => `មិនបានអនុម័ត ${release} ទេ។ មិនបានសរសេរអ្វីទេ។`,
  intact: (release, fingerprint) => `${release}៖ គ្រប់បៃដូចអ្វីដែលបានអនុម័ត (${fingerprint})`,
  approvedBy: (role, day) => `  ${role} ${day}`,
  withdrawn: (release) => `${release}៖ បានដកវិញ`,
  rootIs: (fingerprint) => `ស្នាមនៃអ្នកចុះហត្ថលេខាដំបូង៖ ${fingerprint}`,
  nothingToVerify: (folder) => `${folder} គ្មានកំណែដែលបានផ្សព្វផ្សាយទេ។`,
  builtFiles: (count) => `ឯកសារ ${count} នៃគេហទំព័រ ដូចពេលបង្កើត។`,
  builtDiffers: (file) => `${file} មិនដូចពេលបង្កើតទេ។`,
};
