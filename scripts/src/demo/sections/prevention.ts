import type { GroupPlan } from './section-plan.ts';
import { challenge, planned, request, result } from './section-plan.ts';

const sessions = planned('sessions', 'pr.awareness_sessions/xd', {
  km: 'វគ្គផ្សព្វផ្សាយ',
  en: 'Awareness sessions',
});

/** What the Prevention Support Group wrote. */
export const prevention: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'វគ្គផ្សព្វផ្សាយត្រូវបានធ្វើ <fig:pr.awareness_sessions/xd> លើក ក្នុងនោះ <fig:pr.awareness_sessions/xd?audience=pupils> លើក សម្រាប់សិស្ស។',
        'Awareness sessions were held <fig:pr.awareness_sessions/xd> times, of them <fig:pr.awareness_sessions/xd?audience=pupils> for pupils.',
        { activities: ['a7'] },
      ),
      result(
        'r2',
        'ការចូលរួមទាំងអស់មាន <fig:pr.participants/xd> ក្នុងនោះស្រី <fig:pr.participants/xd?sex=female>។ អ្នកដែលចូលរួមពីរលើក ត្រូវរាប់ពីរ។',
        'Attendances in all: <fig:pr.participants/xd>, of them <fig:pr.participants/xd?sex=female> by women and girls. Whoever came twice counts twice.',
        { activities: ['a7'] },
      ),
      challenge(
        'c1',
        'ក្នុងខែមេសា សាលារៀនបិទ ដូច្នេះ វគ្គសម្រាប់សិស្សមានតិច។',
        'Schools were closed in April, so there were few sessions for pupils.',
        { activities: ['a7'] },
      ),
      request(
        'q1',
        'open',
        'ស្នើសុំបោះពុម្ពរូបភាពផ្សព្វផ្សាយថ្មី សម្រាប់អ្នកដែលអានមិនបាន។',
        'The printing of new pictures is requested, for people who cannot read.',
      ),
    ],
  },
  '2021-S2': {
    items: [
      result(
        'r1',
        'ចំពោះមន្ត្រី វគ្គត្រូវបានធ្វើ <fig:pr.awareness_sessions/xd?audience=officials> លើក ហើយចំពោះប្រជាពលរដ្ឋ <fig:pr.awareness_sessions/xd?audience=public> លើក។',
        'Sessions for officials: <fig:pr.awareness_sessions/xd?audience=officials>; for the public: <fig:pr.awareness_sessions/xd?audience=public>.',
        { activities: ['a7'] },
      ),
      result(
        'r2',
        'រូបភាពផ្សព្វផ្សាយត្រូវបានសាកល្បងនៅភូមិជាប់ព្រំដែន ហើយអ្នកភូមិយល់បានល្អ។',
        'The pictures were tried out in villages near the border, and people there understood them well.',
        { activities: ['a6'] },
      ),
      challenge(
        'c1',
        'វិស្សមកាលចាប់ពីខែសីហាដល់ខែតុលា ធ្វើឲ្យវគ្គនៅសាលារៀនស្ទើរតែឈប់ទាំងស្រុង។',
        'The holidays from August to October brought the sessions at schools almost to a halt.',
        { activities: ['a5'] },
      ),
    ],
    none: ['request'],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'ការចូលរួមវគ្គដោយសិស្សមាន <fig:pr.participants/xd?audience=pupils> និងដោយប្រជាពលរដ្ឋ <fig:pr.participants/xd?audience=public>។',
        'Attendances by pupils: <fig:pr.participants/xd?audience=pupils>; by the public: <fig:pr.participants/xd?audience=public>.',
        {
          activities: ['a7', 'a9'],
          figures: ['pr.participants/xd?audience=pupils', 'pr.participants/xd?audience=public'],
        },
      ),
      result(
        'r2',
        'ក្រសួង ខេត្ត និងអង្គការបានបើកវគ្គ <fig:pr.awareness_sessions/xd> លើក ដែលក្នុងនោះ <fig:pr.awareness_sessions/xd?audience=pupils> លើក សម្រាប់សិស្ស។',
        'The ministry, the provinces and organisations held <fig:pr.awareness_sessions/xd> sessions, of them <fig:pr.awareness_sessions/xd?audience=pupils> for pupils.',
        {
          activities: ['a5', 'a7'],
          figures: ['pr.awareness_sessions/xd', 'pr.awareness_sessions/xd?audience=pupils'],
        },
      ),
      result(
        'r3',
        'ព័ត៌មានដែលមកតាមតេឡេក្រាម និងទូរសព្ទ ត្រូវបានរក្សាទុក ហើយផ្ទៀងផ្ទាត់មុននឹងរាប់។ របាយការណ៍មួយត្រូវបានរកឃើញថាមិនពិត។',
        'What came by Telegram and telephone was kept, and verified before it was counted. One report was found untrue.',
      ),
      challenge(
        'c1',
        'របាយការណ៍តាមទូរសព្ទខ្លះ នៅរង់ចាំការផ្ទៀងផ្ទាត់ ព្រោះគ្មានឯកសារភ្ជាប់។',
        'Some reports by telephone still wait to be verified, because no document came with them.',
      ),
      challenge(
        'c2',
        'ខេត្តមួយបានផ្ញើទម្រង់ទទេសម្រាប់ខែមីនា។ ទម្រង់ទទេមិនមែនជាការបញ្ជាក់ថាគ្មានទេ។',
        'One province sent a blank form for March. A blank form does not confirm that there was nothing.',
      ),
      request(
        'q1',
        'partly',
        'ស្នើសុំទូរសព្ទមួយសម្រាប់ការិយាល័យ ដើម្បីហៅទៅផ្ទៀងផ្ទាត់។',
        'A telephone for the desk is requested, to call back and verify.',
        { answeredBy: 'd5' },
      ),
    ],
    targets: [
      sessions(800),
      planned('attendances', 'pr.participants/xd', {
        km: 'ការចូលរួមវគ្គផ្សព្វផ្សាយ',
        en: 'Attendance at awareness sessions',
      })(26000),
    ],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'អង្គការមួយបានចាប់ផ្តើមវគ្គស្តីពីសុវត្ថិភាពតាមអនឡាញនៅវិទ្យាល័យ។ វគ្គទាំងអស់ក្នុងឆមាសនេះមាន <fig:pr.awareness_sessions/xd> លើក។',
        'An organisation began sessions on online safety at upper secondary schools. All sessions of the semester: <fig:pr.awareness_sessions/xd>.',
        { activities: ['a7', 'a9'] },
      ),
      result(
        'r2',
        'នៅតំបន់ខាងក្នុង វគ្គដែលខេត្តបានធ្វើមាន <fig:pr.awareness_sessions/zone-inner> លើក ហើយនៅតំបន់ជុំវិញរាជធានី <fig:pr.awareness_sessions/zone-capital> លើក។',
        'Sessions held by the provinces: <fig:pr.awareness_sessions/zone-inner> in the inner zone, <fig:pr.awareness_sessions/zone-capital> in the zone around the capital.',
        { activities: ['a7'] },
      ),
      challenge(
        'c1',
        'កិច្ចប្រជុំស្តីពីកម្មវិធីសិក្សាមិនបានបើកក្នុងខែវិច្ឆិកាទេ ហើយត្រូវលើកទៅខែកុម្ភៈ។',
        'The meeting on the curriculum was not opened in November and is put off to February.',
      ),
    ],
    targets: [sessions(800)],
  },
};
