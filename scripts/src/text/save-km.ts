import type { SaveTexts } from './save-shape.ts';

/** What `save` prints in Khmer. */
export const saveTextsKm: SaveTexts = {
  problems: {
    'no-git': 'កុំព្យូទ័រនេះគ្មាន git ទេ។ សួរអ្នកដែលបានរៀបចំ',
    'no-repository': 'ថតនេះមិននៅក្រោម git ទេ ដូច្នេះមិនអាចរក្សាទុកម្តងមួយជំហានបានទេ។ សួរអ្នកដែលបានរៀបចំ',
    'no-name':
      'git មិនដឹងថានរណារក្សាទុកទេ។ សរសេរម្តង៖ git config --global user.name "OFFICE" និង git config --global user.email "OFFICE@EXAMPLE"',
    detached:
      'ឥឡូវកំពុងបើកសភាពចាស់ ហើយអ្វីដែលរក្សាទុកនៅទីនេះនឹងបាត់។ ត្រឡប់ទៅ branch របស់អ្នកជាមុន៖ git switch BRANCH',
    unfinished: 'ការបញ្ចូលសភាពពីរចូលគ្នា មិនទាន់ចប់ទេ។ ឲ្យអ្នកចេះ git បញ្ចប់ជាមុន',
    locked: 'git មួយទៀតកំពុងធ្វើការ ឬបានដាច់។ រង់ចាំបន្តិច។ បើគ្មានអ្វីដំណើរការទេ លុប .git/index.lock',
  },
  nothingChanged: 'គ្មានអ្វីផ្លាស់ប្តូរ តាំងពីបានរក្សាទុកលើកមុន។',
  notSaved: 'មិនបានរក្សាទុកអ្វីទេ។ កែអ្វីខាងលើជាមុន រួចរក្សាទុកម្តងទៀត',
  emptyMessage: 'សារទទេ។ មិនបាច់សរសេរក៏បាន កម្មវិធីនឹងសរសេរជំនួស',
  unfitMessage: (what) => `សារនៅជារៀងរហូត ហើយមានអ្វីដែលនាំទៅដល់មនុស្សម្នាក់៖ ${what}។ សរសេរដោយគ្មានវា`,
  refused: 'git មិនបានរក្សាទុកទេ ហើយនិយាយថា៖',
  saved: (message, files) => `បានរក្សាទុកក្នុងកុំព្យូទ័រនេះ៖ ${message} (ឯកសារ ${files})`,
  leftOut: (files) => `មិនបានរក្សាទុក ព្រោះមិនមែនជាមាតិកា៖ ${files.join(', ')}`,
  noRemote: 'វានៅតែក្នុងកុំព្យូទ័រនេះ៖ មិនទាន់មានកន្លែងណាត្រូវផ្ញើទៅទេ។',
  nextPush: (command) => `បន្ទាប់៖ ផ្ញើទៅអ្នកដទៃដោយ ${command}`,
  nextPullRequest: (command) =>
    `បន្ទាប់៖ ផ្ញើដោយ ${command} រួចបើក pull request នៅលើទំព័រនៃ repository៖ ត្រូវមានម្នាក់ទៀតអានជាមុន`,
  things: {
    returns: (n) => `របាយការណ៍ប្រចាំខែ ${n}`,
    claims: (n) => `ចំនួនពីប្រភពផ្សេង ${n}`,
    verdicts: (n) => `លទ្ធផលផ្ទៀងផ្ទាត់ ${n}`,
    inquiries: (n) => `ការសួរនាំ ${n}`,
    confirmations: (n) => `ការបញ្ជាក់ ${n}`,
    requests: (n) => `ការស្នើសុំទិន្នន័យ ${n}`,
    followUps: (n) => `ការជំរុញតាមដាន ${n}`,
    statements: (n) => `សេចក្តីបញ្ជាក់ ${n}`,
    sources: (n) => `ប្រភព ${n}`,
    readings: (n) => `ការអាន ${n}`,
    meetings: (n) => `កិច្ចប្រជុំ ${n}`,
    directions: (n) => `អនុសាសន៍ណែនាំ ${n}`,
    missions: (n) => `បេសកកម្ម ${n}`,
    minutes: (n) => `កំណត់ហេតុកិច្ចប្រជុំ ${n}`,
    sections: (n) => `ផ្នែករបស់ក្រុម ${n}`,
    cycle: () => 'វដ្តរបាយការណ៍',
    press: (n) => `អត្ថបទកាសែត ${n}`,
    plan: () => 'ផែនការសកម្មភាព',
    approvals: (n) => `ការអនុម័តកំណែ ${n}`,
    releases: (n) => `កំណែផ្សព្វផ្សាយ ${n}`,
    reference: (n) => `បញ្ជីយោង ${n}`,
    indicators: (n) => `សូចនាករ ${n}`,
    pages: (n) => `ទំព័រ ${n}`,
    others: (n) => `ឯកសារផ្សេង ${n}`,
  },
  andMore: 'និងផ្សេងទៀត',
  scoped: (scope, things) => (scope === '' ? things : `${scope}៖ ${things}`),
};
