import type { GroupPlan } from './section-plan.ts';
import { challenge, planned, request, result } from './section-plan.ts';

/** One meeting a month in each capital and province. */
const committees = planned('committees', 'ga.committee_meetings/xd', {
  km: 'កិច្ចប្រជុំគណៈកម្មាធិការរាជធានី-ខេត្ត',
  en: 'Meetings of capital and provincial committees',
});

/** What the Secretariat of General Administration wrote. */
export const generalAdmin: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'របាយការណ៍ប្រចាំខែទាំងអស់ពីក្រសួង-ស្ថាប័ន តុលាការ រាជធានី-ខេត្ត និងអង្គការសង្គមស៊ីវិល ត្រូវបានទទួល។ ខ្លះបានបញ្ជាក់ថាគ្មាន ហើយខ្លះមកយឺតបន្តិច។',
        'All monthly returns of ministries, courts, capital-provinces and civil society organisations were received. Some confirmed that there was nothing, and a few came a little late.',
      ),
      result(
        'r2',
        'គណៈកម្មាធិការរាជធានី-ខេត្តបានប្រជុំ <fig:ga.committee_meetings/xd> លើក។',
        'The capital and provincial committees met <fig:ga.committee_meetings/xd> times.',
        { activities: ['a2'] },
      ),
      result(
        'r3',
        'និយមន័យនៃសូចនាករទាំងអស់ ជាភាសាខ្មែរ ត្រូវបានផ្ញើជូនអ្នករាយការណ៍មុនខែមករា។',
        'The definitions of all indicators were sent to the reporters in Khmer before January.',
      ),
    ],
    none: ['challenge', 'request'],
  },
  '2021-S2': {
    items: [
      result(
        'r1',
        'លិខិតជំរុញត្រូវបានផ្ញើទៅអ្នករាយការណ៍ដែលយឺត។ របាយការណ៍តែមួយគត់ សម្រាប់ខែតុលា នៅមិនទាន់បានទទួល។',
        'Letters urged those who were late. A single return, for October, has still not been received.',
        { activities: ['a1'] },
      ),
      result(
        'r2',
        'នៅតំបន់ជាប់ប្រទេស A គណៈកម្មាធិការខេត្តបានប្រជុំ <fig:ga.committee_meetings/zone-a> លើក។',
        'In the zone along Country A the provincial committees met <fig:ga.committee_meetings/zone-a> times.',
        { activities: ['a2'] },
      ),
      challenge(
        'c1',
        'ក្រសួងមួយបានសុំពេលបន្ថែមសម្រាប់ខែសីហា ព្រោះទម្រង់ពីសាលារៀនមិនទាន់មកដល់។',
        'One ministry asked for more time for August, because the forms of the schools had not arrived.',
        { activities: ['a1'] },
      ),
    ],
    none: ['request'],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'បញ្ជីតាមដានថ្មីបង្ហាញពីរបាយការណ៍ដែលខ្វះ យឺត ទទេ ឬមិនពេញលេញ ជារៀងរាល់សប្តាហ៍។ អ្នកដែលខ្វះទាំងអស់ ត្រូវបានទាក់ទង។',
        'A new ledger shows every week which returns are missing, late, blank or incomplete. All who owe one were contacted.',
        { activities: ['a1'] },
      ),
      result(
        'r2',
        'ការិយាល័យពីរបានប្រៀបធៀបបញ្ជី ហើយបានដោះស្រាយភាពខុសគ្នាអំពីចំនួនខែដែលបានទទួល។',
        'Two desks compared their lists and settled how many months had been received.',
        { activities: ['a1'] },
      ),
      result(
        'r3',
        'គណៈកម្មាធិការរាជធានី-ខេត្តបានបើកកិច្ចប្រជុំ <fig:ga.committee_meetings/xd> លើក ក្នុងនោះខែឧសភា <fig:ga.committee_meetings/xd?month=2022-05> លើក។',
        'The capital and provincial committees held <fig:ga.committee_meetings/xd> meetings, of them <fig:ga.committee_meetings/xd?month=2022-05> in May.',
        {
          activities: ['a2'],
          figures: ['ga.committee_meetings/xd', 'ga.committee_meetings/xd?month=2022-05'],
        },
      ),
      challenge(
        'c1',
        'អ្នករាយការណ៍ខ្លះផ្ញើតួលេខដែលមិនបានស្នើ ឬផ្ញើពីរកន្លែង។ ត្រូវចំណាយពេលច្រើនដើម្បីផ្ទៀងផ្ទាត់។',
        'Some reporters send counts that nobody asked for, or send them to two desks. Verifying this takes much time.',
      ),
      challenge(
        'c2',
        'ខេត្តមួយត្រូវបានលើកលែងសម្រាប់ខែឧសភា ព្រោះទឹកជំនន់។ តួលេខសរុបក្នុងខែនោះនៅមិនពេញលេញដដែល។',
        'One province was excused for May, because of a flood. The totals of that month remain incomplete all the same.',
      ),
      request(
        'q1',
        'superseded',
        'ស្នើសុំឲ្យថ្ងៃផ្ញើរបាយការណ៍ ប្តូរពីថ្ងៃទី១០ ទៅថ្ងៃទី១៥។',
        'It is requested to move the day on which returns are due from the 10th to the 15th.',
      ),
    ],
    targets: [committees(150)],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'គិតត្រឹមពាក់កណ្តាលខែមករា របាយការណ៍ខែធ្នូភាគច្រើនបានមកដល់។ អ្នកដែលនៅខ្វះ បានទទួលលិខិតជំរុញ។',
        'By the middle of January most returns for December had arrived. Those who still owe one received a letter.',
        { activities: ['a1'] },
      ),
      result(
        'r2',
        'ក្នុងខែវិច្ឆិកា កិច្ចប្រជុំគណៈកម្មាធិការមាន <fig:ga.committee_meetings/xd?month=2022-11> លើក។',
        'In November the committees met <fig:ga.committee_meetings/xd?month=2022-11> times.',
        { activities: ['a2'] },
      ),
      challenge(
        'c1',
        'ក្រុម និងលេខាធិការដ្ឋានរាប់ខែដែលបានទទួលពីក្រសួងមួយខុសគ្នា។ បញ្ជីទាំងពីរកំពុងត្រូវបានប្រៀបធៀប។',
        'A group and the Secretariat hold different numbers of months from one ministry. Both lists are being compared.',
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំឲ្យថ្នាក់ដឹកនាំរំលឹកអ្នករាយការណ៍ ឲ្យបញ្ជាក់ថាគ្មាន ជាជាងមិនឆ្លើយ។',
        'The leadership is asked to remind reporters to confirm that there is nothing, rather than not to answer.',
        { activities: ['a1'], answeredBy: 'd1' },
      ),
    ],
    targets: [committees(150)],
  },
};
