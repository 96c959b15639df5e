import type { FormsTexts } from './forms-shape.ts';

/** The words of `template` and `import` in Khmer. */
export const formsTextsKm: FormsTexts = {
  noReporter: (named, meant) =>
    `គ្មានអ្នករាយការណ៍ ${named} ទេ។ ${meant === undefined ? 'មើល reference/places.json និង bodies.json' : `សរសេរ ${meant}`}`,
  owesNothing: (reporter, semester) => `${reporter} មិនត្រូវរាយការណ៍អ្វីក្នុង ${semester} ទេ`,
  isThere: (file) => `មាន ${file} រួចហើយ។ មិនសរសេរជាន់ទេ។ បញ្ជាក់ឈ្មោះផ្សេង៖ --out`,
  notAFolder: (path) => `${path} មិនមែនជាថតទេ។ បញ្ជាក់ថតសម្រាប់ទម្រង់ទាំងអស់៖ --out DIR`,
  formWritten: (file) => `បានសរសេរទម្រង់ក្នុង ${file}`,
  formsWritten: (count, folder) => `បានសរសេរទម្រង់ ${count} ក្នុង ${folder}`,
  formsThere: (count) => `ទម្រង់ ${count} មានរួចហើយ ដូចគ្នាគ្រប់បៃ`,
  notARole: (option, named, known) =>
    `${option} មិនអាចជា ${named} បានទេ។ សរសេរមួយក្នុងចំណោម ${known.join(', ')}`,
  cameLater: (day) => `មិនទាន់ដល់ថ្ងៃ ${day} ទេ។ មិនអាចបានទទួលនៅថ្ងៃនោះទេ`,
  whoWrote: 'អ្វីដែលមកតាមទូរសព្ទ មានអ្នកសរសេរចុះ។ បន្ថែម --written-by ROLE',
  making: (file, at, of) => `កំពុងធ្វើ ${file} (${at} ក្នុងចំណោម ${of})`,
  reading: (file, at, of) => `កំពុងអាន ${file} (${at} ក្នុងចំណោម ${of})`,
  states: { new: 'ថ្មី', 'on-file': 'មានរួចហើយ', amendment: 'កែតម្រូវ', unclear: 'មិនច្បាស់ មើលខាងក្រោម' },
  none: 'គ្មាន',
  confirmed: (role, day) => `បញ្ជាក់ដោយ${role} ${day}`,
  amends: (id) => `នៃ ${id}`,
  numbers: (indicators, numbers) => `សូចនាករ ${indicators} លេខ ${numbers}`,
  leftBlank: (months) => `ទុកទទេ មិនទាន់ឆ្លើយ៖ ${months}។`,
  noForm: 'មិនបានអានទម្រង់ណាទេ។',
  summary: (fresh, onFile, amended) => `ខែ៖ ថ្មី ${fresh} · មានរួចហើយ ${onFile} · កែតម្រូវ ${amended}`,
  notAskedToWrite: (count) => `មិនបានសរសេរអ្វីទេ។ ដើម្បីសរសេររបាយការណ៍ ${count} បន្ថែម --write`,
  nothingNew: 'គ្មានអ្វីត្រូវសរសេរទេ។',
  faultsFirst: 'មិនបានសរសេរអ្វីទេ។ ត្រូវកែកំហុសសិន ក្នុងឯកសារ ឬដោយសួរ។',
  written: (count) => `បានសរសេររបាយការណ៍ ${count}។`,
  finishedEarlier: (files) => `ការងារមុនបានដាច់៖ ${files.join(', ')} ត្រូវបានសរសេររួចហើយ។`,
  leftEarlier: (files) =>
    `ការងារមុនបានដាច់ ហើយក្រោយមកមានគេកែ ${files.join(', ')}៖ ទុកដដែល។ យកទម្រង់នោះចូលម្តងទៀត`,
};
