import type { PreviewTexts } from './preview-shape.ts';

/** What `preview` prints in Khmer. */
export const previewTextsKm: PreviewTexts = {
  notAPort: (text) => `${text} មិនមែនជាច្រកទេ។ សរសេរលេខពី 1024 ដល់ 65535`,
  portTaken: (port) => `ច្រក ${port} មានគេប្រើហើយ។ ដាក់ច្រកផ្សេង៖ --port PORT`,
  notInstalled: 'មិនទាន់បានដំឡើងគេហទំព័រទេ។ សរសេរ npm ci ជាមុន',
  notReady: (blockers, warnings) =>
    `មិនទាន់អាចផ្សព្វផ្សាយបានទេ៖ ការរារាំង ${blockers} ការព្រមាន ${warnings}។ នៅតែបង្ហាញឲ្យមើល។`,
  ready: 'គ្មានអ្វីរារាំងការផ្សព្វផ្សាយទេ ក្រៅពីការអនុម័ត។',
  shown: (address) => `សេចក្តីព្រាងបង្ហាញតែក្នុងកុំព្យូទ័រនេះប៉ុណ្ណោះ៖ ${address}`,
  howItEnds: 'Ctrl-C ដើម្បីបញ្ចប់។ អ្វីដែលរក្សាទុក នឹងបង្ហាញបន្តិចក្រោយមក៖ បើកទំព័រម្តងទៀត',
  madeAgain: 'បានធ្វើសេចក្តីព្រាងម្តងទៀត។ បើកទំព័រម្តងទៀត',
  notMadeAgain: 'សេចក្តីព្រាងមុននៅដដែល រហូតដល់បានកែអ្វីខាងលើ',
  ended: 'ការមើលជាមុនបានចប់ ហើយឯកសាររបស់វាត្រូវបានលុប។',
  siteEnded: 'គេហទំព័រមិនអាចបង្ហាញសេចក្តីព្រាងបានទេ ហើយនិយាយថា៖',
};
