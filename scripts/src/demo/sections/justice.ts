import type { GroupPlan, ItemPlan, More } from './section-plan.ts';
import { challenge, request, result } from './section-plan.ts';

/** What the group said twice. */
function fromSocialAffairs(more: More = {}): ItemPlan {
  return challenge(
    'c1',
    'សំណងក្នុងប្រព័ន្ធតុលាការ ត្រូវប្រមូលតាមក្រសួងសង្គមកិច្ច ព្រោះតុលាការមិនទាន់មានបញ្ជីដាច់ដោយឡែកទេ។',
    'Compensation inside the court system is collected through the Ministry of Social Affairs, because the courts keep no list of their own yet.',
    { activities: ['a25'], ...more },
  );
}

/** What the Justice Support Group wrote. */
export const justice: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'នេះជាឆមាសដំបូងដែលមានទិន្នន័យតុលាការ។ តុលាការបានចោទប្រកាន់ <fig:ju.defendants/xd> នាក់ និងបានផ្តន្ទាទោស <fig:ju.convicted/xd> នាក់។',
        'This is the first semester with court data. The courts charged <fig:ju.defendants/xd> people and convicted <fig:ju.convicted/xd>.',
      ),
      result(
        'r2',
        'នៅខែមិថុនា តុលាការកំពុងចាត់ការករណីចំនួន <fig:ju.cases_court/xd?month=2021-06>។',
        'In June the courts were handling <fig:ju.cases_court/xd?month=2021-06> cases.',
      ),
      challenge(
        'c1',
        'តុលាការរាប់ពីថ្ងៃទី២៦ ដល់ថ្ងៃទី២៥ នៃខែបន្ទាប់។ គម្លាតប៉ុន្មានថ្ងៃនេះ ត្រូវបានទទួលយក ហើយមាននៅក្នុងនិយមន័យសូចនាករ។',
        'The courts count from the 26th of a month to the 25th of the next. These few days beside the month are accepted, and the definition of the indicators says so.',
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំកំណត់ស្ថាប័នតែមួយ ដែលទទួលបន្ទុកទិន្នន័យសំណង។',
        'It is requested that one institution be named to answer for the data on compensation.',
        { answeredBy: 'd2' },
      ),
    ],
  },
  '2021-S2': {
    items: [
      result(
        'r1',
        'ជនជាប់ចោទពីបទអំពើជួញដូរមនុស្សមាន <fig:ju.defendants/xd?offence-family=trafficking> នាក់ និងពីបទអាជីវកម្មផ្លូវភេទ <fig:ju.defendants/xd?offence-family=sexual-exploitation> នាក់។',
        'Defendants charged with human trafficking: <fig:ju.defendants/xd?offence-family=trafficking>; with sexual exploitation: <fig:ju.defendants/xd?offence-family=sexual-exploitation>.',
        { activities: ['a18'] },
      ),
      result(
        'r2',
        'ក្រសួងយុត្តិធម៌បានផ្ញើសេចក្តីណែនាំទៅសាលាដំបូងទាំងអស់ ស្តីពីរបៀបបំពេញទម្រង់ប្រចាំខែ។',
        'The Ministry of Justice sent all courts of first instance guidance on filling in the monthly form.',
        { activities: ['a18'] },
      ),
      fromSocialAffairs(),
      request(
        'q1',
        'partly',
        'ស្នើសុំឲ្យតុលាការបើកបញ្ជីសំណងមួយ ក្នុងឆ្នាំ២០២២។',
        'The courts are asked to open a list of compensation in 2022.',
        { activities: ['a25'], answeredBy: 'd2' },
      ),
    ],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'ករណីនៅតុលាការ៖ <fig:ju.cases_court/xd?month=2022-01> ក្នុងខែមករា និង <fig:ju.cases_court/xd?month=2022-06> ក្នុងខែមិថុនា។ ខែទាំងនេះមិនត្រូវបូកចូលគ្នាទេ។',
        'Cases before the courts: <fig:ju.cases_court/xd?month=2022-01> in January and <fig:ju.cases_court/xd?month=2022-06> in June. The months are not added.',
        {
          activities: ['a18'],
          figures: ['ju.cases_court/xd?month=2022-01', 'ju.cases_court/xd?month=2022-06'],
        },
      ),
      result(
        'r2',
        'ក្នុងចំណោមអ្នកដែលតុលាការបានផ្តន្ទាទោស <fig:ju.convicted/xd> នាក់ មានស្រី <fig:ju.convicted/xd?sex=female> នាក់។ តួលេខខែឧសភានៅខ្វះ។',
        'Of the <fig:ju.convicted/xd> people convicted, <fig:ju.convicted/xd?sex=female> were female. The count for May is missing.',
        { activities: ['a18'], figures: ['ju.convicted/xd', 'ju.convicted/xd?sex=female'] },
      ),
      result(
        'r3',
        'តុលាការបានចោទប្រកាន់ <fig:ju.defendants/xd> នាក់ តាមរបាយការណ៍ដែលអាចបូកបាន។ នគរបាលបានឃាត់ខ្លួន <fig:le.suspects/xd> នាក់ តែតួលេខទាំងពីរមិនរាប់មនុស្សដដែលទេ។',
        'By the returns that can be added, the courts charged <fig:ju.defendants/xd> people. The police arrested <fig:le.suspects/xd>; the two figures do not count the same people.',
        { activities: ['a18'], figures: ['ju.defendants/xd'], links: ['le.suspects/xd'] },
      ),
      fromSocialAffairs({ carriedOver: '2021-S2' }),
      challenge(
        'c2',
        'ក្នុងរបាយការណ៍ខែមេសា ជនជាប់ចោទត្រូវបានរាប់តាមរយៈពេលផ្សេង លើសពីគម្លាតដែលអនុញ្ញាត។ តួលេខនោះមិនត្រូវបានបូកទេ។',
        'In the return for April, defendants were counted for another time, beyond the days that are allowed. That count is not added.',
        { activities: ['a18'] },
      ),
      challenge(
        'c3',
        'លិខិតអញ្ជើញបានចេញហើយ តែកិច្ចប្រជុំអន្តរក្រសួងស្តីពីទិន្នន័យតុលាការមិនបានបើកទេ។',
        'The invitations went out, but the inter-ministerial meeting on court data was not opened.',
        { activities: ['a18'] },
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំការអនុញ្ញាតចុះទៅប្រមូលទិន្នន័យនៅសាលាដំបូងធំៗ។',
        'Leave is requested to go and collect the data at the larger courts of first instance.',
        { activities: ['a18'], answeredBy: 'd2' },
      ),
    ],
    // Nobody plans how many people are charged or convicted.
    targets: [
      {
        id: 'cases',
        name: { km: 'ករណីនៅតុលាការពេញមួយឆមាស', en: 'Cases before the courts in the semester' },
        figure: 'ju.cases_court/xd',
        whyNone: {
          km: 'មិនអាចបូកតាមខែបានទេ៖ ករណីចាស់នឹងត្រូវរាប់ច្រើនដង។',
          en: 'The months cannot be added: a case carried over would count several times.',
        },
      },
      { id: 'charged', name: { km: 'ការចោទប្រកាន់', en: 'Charges' }, figure: 'ju.defendants/xd' },
      {
        id: 'convicted',
        name: { km: 'ការផ្តន្ទាទោស', en: 'Convictions' },
        figure: 'ju.convicted/xd',
      },
    ],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'រហូតដល់ខែវិច្ឆិកា តុលាការបានចោទប្រកាន់ <fig:ju.defendants/xd> នាក់។ របាយការណ៍ខែធ្នូត្រូវបានពន្យារពេលដល់ខែកុម្ភៈ។',
        'Until November the courts charged <fig:ju.defendants/xd> people. The return for December was put off to February.',
        { activities: ['a18'] },
      ),
      result(
        'r2',
        'ក្រុមបានចុះទៅសាលាដំបូងបីកន្លែង តាមផែនការដែលថ្នាក់ដឹកនាំបានឯកភាព។',
        'The group went to the courts of first instance at three places, with a plan that the leadership had agreed to.',
        { activities: ['a18'] },
      ),
      challenge(
        'c1',
        'បញ្ជីសំណងរបស់តុលាការបានបើក ប៉ុន្តែសាលាដំបូងខ្លះមិនទាន់មានអ្នកកត់ត្រា។',
        'The courts have opened their list of compensation, but some courts of first instance have nobody yet to keep it.',
        { activities: ['a25'] },
      ),
    ],
    none: ['request'],
    targets: [
      {
        id: 'cases',
        name: { km: 'ករណីនៅតុលាការក្នុងខែធ្នូ', en: 'Cases before the courts in December' },
        figure: 'ju.cases_court/xd?month=2022-12',
        whyNone: {
          km: 'របាយការណ៍ខែធ្នូត្រូវបានពន្យារពេលដល់ខែកុម្ភៈ។',
          en: 'The return for December was put off to February.',
        },
      },
    ],
    eta: { base: '2023-01-20', offsetDays: 10, qualifier: 'about' },
  },
};
