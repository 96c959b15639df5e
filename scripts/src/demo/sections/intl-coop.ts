import type { GroupPlan } from './section-plan.ts';
import { challenge, planned, request, result } from './section-plan.ts';

const meetings = planned('meetings', 'ic.meetings_attended/xd', {
  km: 'ការចូលរួមកិច្ចប្រជុំអន្តរជាតិ',
  en: 'Taking part in international meetings',
});

/** What the International Cooperation Support Group wrote. */
export const intlCoop: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'ក្រសួង-ស្ថាប័នបានចូលរួមកិច្ចប្រជុំអន្តរជាតិ <fig:ic.meetings_attended/xd> លើក។ ឯកសារប្រជុំត្រូវបានរក្សាទុកនៅអគ្គលេខាធិការដ្ឋាន។',
        'Ministries and institutions attended international meetings <fig:ic.meetings_attended/xd> times. The papers are kept at the General Secretariat.',
        { activities: ['a3'] },
      ),
      result(
        'r2',
        'លេខទូរសព្ទបន្ទាន់នៃស្ថានទូតទាំងអស់ ត្រូវបានផ្ទៀងផ្ទាត់ ហើយបានផ្ញើជូនគណៈកម្មាធិការខេត្តជាប់ព្រំដែន។',
        'The emergency numbers of all embassies were verified and sent to the committees of the border provinces.',
        { activities: ['a26'] },
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំឲ្យក្រសួងនីមួយៗ ផ្ញើឯកសារប្រជុំក្នុងរយៈពេលមួយសប្តាហ៍។',
        'Each ministry is asked to send the papers of a meeting within a week.',
        { activities: ['a3'], answeredBy: 'd3' },
      ),
    ],
    none: ['challenge'],
  },
  '2021-S2': {
    items: [
      challenge(
        'c1',
        'អ្នកចូលរួមម្នាក់ៗមកតែម្តង ដូច្នេះ គ្មាននរណាតាមដានអនុសាសន៍ពីប្រជុំមុនទេ។',
        'Those who attend come only once each, so that nobody follows up what an earlier meeting recommended.',
        { activities: ['a3'] },
      ),
    ],
    noResult: {
      visibility: 'public',
      reason: {
        km: 'អនុស្សរណៈជាមួយប្រទេស B មិនទាន់បានចុះហត្ថលេខាទេ ព្រោះក្រសួងពាក់ព័ន្ធមិនទាន់ផ្តល់យោបល់លើសេចក្តីព្រាង។',
        en: 'The memorandum with Country B is not signed, because the ministries concerned have not given their opinion on the draft.',
      },
    },
    none: ['request'],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'អនុស្សរណៈជាមួយប្រទេស B ត្រូវបានចុះហត្ថលេខាជាផ្លូវការ។ ស្ថានទូតទាំងសងខាងនឹងប្រើទម្រង់តែមួយ។ ក្នុងឆមាសនេះ ស្ថានទូតបានជួយជនរងគ្រោះ <fig:vp.assisted_by_embassy/xd?country=b> នាក់ នៅប្រទេសនោះ។',
        'The memorandum with Country B was officially signed. The embassies of both sides will use one form. In this semester the embassy helped <fig:vp.assisted_by_embassy/xd?country=b> victims in that country.',
        { activities: ['a4', 'a26'], links: ['vp.assisted_by_embassy/xd?country=b'] },
      ),
      result(
        'r2',
        'គណៈប្រតិភូបានធ្វើដំណើរទៅប្រជុំជាមួយប្រទេសជិតខាង និងអង្គការអន្តរជាតិ <fig:ic.meetings_attended/xd> លើក ក្នុងនោះខែមិថុនា <fig:ic.meetings_attended/xd?month=2022-06> លើក។',
        'Delegations met neighbouring countries and international organisations <fig:ic.meetings_attended/xd> times, of them <fig:ic.meetings_attended/xd?month=2022-06> in June.',
        { activities: ['a3'], figures: ['ic.meetings_attended/xd'] },
      ),
      challenge(
        'c1',
        'ក្រសួងកិច្ចការនារីបានផ្លាស់ប្តូរមន្ត្រីបង្គោល ហើយរបាយការណ៍ខែមីនាបានមកដល់ក្រោយកាលបរិច្ឆេទ។',
        "The Ministry of Women's Affairs changed its focal point, and its return for March came after the due date.",
        { visibility: 'leadership' },
      ),
      challenge(
        'c2',
        'ទម្រង់នៃអនុស្សរណៈមិនទាន់មានជាភាសាប្រទេស B ទេ។',
        'The form of the memorandum does not exist in the language of Country B yet.',
        { activities: ['a4'] },
      ),
      request(
        'q1',
        'open',
        'ស្នើសុំលិខិតផ្ទេរការងារជាលាយលក្ខណ៍អក្សរ នៅពេលមន្ត្រីបង្គោលផ្លាស់ប្តូរ។',
        'A written hand-over is requested whenever a focal point changes.',
      ),
    ],
    targets: [meetings(20)],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'ស្ថានទូតនៅប្រទេស B បានផ្ញើព័ត៌មានតាមទម្រង់ថ្មីចាប់ពីខែសីហា។ ការអនុវត្តអនុស្សរណៈបានចាប់ផ្តើម។',
        'Since August the embassy in Country B has sent its information on the new form. The memorandum is being put into practice.',
        { activities: ['a26'] },
      ),
      result(
        'r2',
        'តាមរបាយការណ៍ដែលបានមកដល់ កិច្ចប្រជុំអន្តរជាតិមាន <fig:ic.meetings_attended/xd> លើក។ ការបូកសរុបនៅបន្ត។',
        'The returns that have come tell of <fig:ic.meetings_attended/xd> international meetings. Totalling continues.',
        { activities: ['a3'] },
      ),
      challenge(
        'c1',
        'ឯកសារប្រជុំជាភាសាបរទេស មិនទាន់បានបកប្រែទេ ដូច្នេះ ក្រុមការងារប្រើប្រាស់មិនបាន។',
        'Papers in foreign languages are not translated yet, and working groups cannot use them.',
        { activities: ['a3'] },
      ),
    ],
    targets: [meetings(30)],
  },
};
