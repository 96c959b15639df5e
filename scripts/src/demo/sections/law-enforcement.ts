import type { GroupPlan } from './section-plan.ts';
import { challenge, request, result } from './section-plan.ts';

/** Nobody plans how many cases there are. */
const cases = {
  id: 'cases',
  name: { km: 'ករណីដែលបានបើកសំណុំរឿង', en: 'Cases for which a file was opened' },
  figure: 'le.cases/xd',
};

/** What the Law Enforcement Support Group wrote. */
export const lawEnforcement: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'គណៈកម្មាធិការរាជធានី-ខេត្តទាំងអស់បានឆ្លើយ។ ករណីដែលបានកត់ត្រាមាន <fig:le.cases/xd> ក្នុងនោះនៅរាជធានី <fig:le.cases/xd-12>។',
        'Every capital and provincial committee answered. Cases recorded: <fig:le.cases/xd>, of them <fig:le.cases/xd-12> in the capital.',
      ),
      result(
        'r2',
        'សមត្ថកិច្ចបានឃាត់ខ្លួនជនសង្ស័យ <fig:le.suspects/xd> នាក់ និងបានសង្គ្រោះជនរងគ្រោះ <fig:le.victims_rescued/xd> នាក់។',
        'The competent authorities arrested <fig:le.suspects/xd> suspects and rescued <fig:le.victims_rescued/xd> victims.',
        { activities: ['a16'] },
      ),
      challenge(
        'c1',
        'មន្ត្រីនៅឆ្ងាយពីទីរួមខេត្តបំពេញទម្រង់ដោយដៃ ដូច្នេះ ទម្រង់មកដល់តែនៅថ្ងៃចុងក្រោយ។',
        'Officers far from the provincial towns fill in the form by hand, and it arrives only on the last day.',
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំវគ្គបណ្តុះបណ្តាលស្តីពីទម្រង់ប្រចាំខែ សម្រាប់ខេត្តជាប់ព្រំដែន។',
        'Training on the monthly form is requested for the border provinces.',
        { answeredBy: 'd1' },
      ),
    ],
  },
  '2021-S2': {
    items: [
      result(
        'r1',
        'ខេត្តជាប់ព្រំដែនទាំងអស់បានទទួលការបណ្តុះបណ្តាល។ នៅតំបន់ជាប់ប្រទេស A សមត្ថកិច្ចបានសង្គ្រោះជនរងគ្រោះ <fig:le.victims_rescued/zone-a> នាក់ ហើយនៅតំបន់ជុំវិញរាជធានី <fig:le.victims_rescued/zone-capital> នាក់។',
        'All border provinces were trained. Victims rescued: <fig:le.victims_rescued/zone-a> in the zone along Country A, <fig:le.victims_rescued/zone-capital> in the zone around the capital.',
        { activities: ['a15', 'a16'] },
      ),
      result(
        'r2',
        'ជនសង្ស័យដែលជាជនបរទេសមាន <fig:le.suspects/xd?citizenship=foreign> នាក់ ក្នុងចំណោម <fig:le.suspects/xd> នាក់។',
        'Of <fig:le.suspects/xd> suspects, <fig:le.suspects/xd?citizenship=foreign> were foreigners.',
        { activities: ['a14'] },
      ),
      challenge(
        'c1',
        'របាយការណ៍ប្រចាំខែមួយសម្រាប់ខែតុលានៅខ្វះ។ ចំនួនករណីក្នុងខែនោះ <fig:le.cases/xd?month=2021-10> មិនទាន់ពេញលេញទេ។',
        'One return for October is missing. The cases of that month, <fig:le.cases/xd?month=2021-10>, are not all.',
        { activities: ['a14'] },
      ),
    ],
    none: ['request'],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'តាមក្រុមបទល្មើស ករណីអំពើជួញដូរមនុស្សមាន <fig:le.cases/xd?offence-family=trafficking> ហើយករណីអាជីវកម្មផ្លូវភេទមាន <fig:le.cases/xd?offence-family=sexual-exploitation>។',
        'By offence family there were <fig:le.cases/xd?offence-family=trafficking> cases of human trafficking and <fig:le.cases/xd?offence-family=sexual-exploitation> of sexual exploitation.',
        {
          activities: ['a14'],
          figures: [
            'le.cases/xd?offence-family=trafficking',
            'le.cases/xd?offence-family=sexual-exploitation',
          ],
        },
      ),
      result(
        'r2',
        'ជនរងគ្រោះដែលបានសង្គ្រោះពីការកេងប្រវ័ញ្ចពលកម្មមាន <fig:le.victims_rescued/xd?form=labour> នាក់ និងពីអាជីវកម្មផ្លូវភេទ <fig:le.victims_rescued/xd?form=sexual> នាក់។ អ្នកខ្លះក៏មានក្នុងចំណោមអ្នកដែលបានទទួលជំនួយ <fig:vp.victims_assisted/xd> នាក់ ដូច្នេះ មិនត្រូវបូកចូលគ្នាទេ។',
        'Victims rescued from labour exploitation: <fig:le.victims_rescued/xd?form=labour>; from sexual exploitation: <fig:le.victims_rescued/xd?form=sexual>. Some of them are also among the <fig:vp.victims_assisted/xd> who received help, so the two are not added.',
        {
          activities: ['a16'],
          figures: ['le.victims_rescued/xd?form=labour', 'le.victims_rescued/xd?form=sexual'],
          links: ['vp.victims_assisted/xd'],
        },
      ),
      result(
        'r3',
        'ក្នុងខែមិថុនា ក្រុមបានចុះទៅខេត្តពីរជាប់ព្រំដែន ហើយបានប្រៀបធៀបបញ្ជីសំណុំរឿងនៅទីនោះ។',
        'In June the group went to two border provinces and compared the lists of files there.',
        { activities: ['a14'] },
      ),
      challenge(
        'c1',
        'លិខិតនគរបាលមិនស្របគ្នានឹងរបាយការណ៍នៃខេត្តខ្លះទេ។ ក្រុមបានសួរនាំ ហើយចម្លើយមិនទាន់មកគ្រប់ទេ។',
        'The letters of the police do not agree with the returns of some provinces. The group inquired, and not every answer has come.',
        { activities: ['a14'] },
      ),
      challenge(
        'c2',
        'រាជធានី ឋ មិនទាន់ឆ្លើយអំពីតួលេខខែមេសា ដែលលើសពីលិខិតនគរបាលទេ។',
        'Capital Dho has not answered about its count for April, which is above that of the police.',
        { visibility: 'leadership' },
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំឲ្យនគរបាល និងគណៈកម្មាធិការខេត្ត ប្រើបញ្ជីសំណុំរឿងរួមមួយ។',
        'The police and the provincial committees are asked to use one list of files.',
        { activities: ['a14'], answeredBy: 'd1' },
      ),
    ],
    targets: [
      cases,
      {
        id: 'rescued',
        name: { km: 'ការសង្គ្រោះជនរងគ្រោះ', en: 'Rescue of victims' },
        figure: 'le.victims_rescued/xd',
      },
    ],
    partitions: [
      {
        id: 'lists-compared',
        base: { kind: 'capital-provinces' },
        parts: {
          compared: { kind: 'exact', n: 9 },
          notYetCompared: { kind: 'moreThan', n: 10 },
        },
        remainder: 'noAnswer',
        note: {
          km: 'រាជធានី-ខេត្តដែលបានប្រៀបធៀបបញ្ជីសំណុំរឿងជាមួយនគរបាល គិតត្រឹមថ្ងៃទី១៥ ខែកក្កដា ឆ្នាំ២០២២។',
          en: 'Capital-provinces that had compared their list of files with the police by 15 July 2022.',
        },
      },
    ],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'ការប្រៀបធៀបបញ្ជីសំណុំរឿងបានបន្តនៅតំបន់ជាប់ប្រទេស A។ នៅទីនោះ ជនសង្ស័យ <fig:le.suspects/zone-a> នាក់ ត្រូវបានឃាត់ខ្លួន។',
        'Comparing lists of files went on in the zone along Country A, where <fig:le.suspects/zone-a> suspects were arrested.',
        { activities: ['a14'] },
      ),
      result(
        'r2',
        'ជនសង្ស័យស្រីមាន <fig:le.suspects/xd?sex=female> នាក់ និងជនសង្ស័យប្រុសមាន <fig:le.suspects/xd?sex=male> នាក់។ តួលេខនេះអាចកើនឡើង ពេលរបាយការណ៍ខែធ្នូមកដល់។',
        'There were <fig:le.suspects/xd?sex=female> female and <fig:le.suspects/xd?sex=male> male suspects. These numbers may rise when the returns for December arrive.',
        { activities: ['a14'] },
      ),
      challenge(
        'c1',
        'នៅខេត្តតូចៗ មន្ត្រីដដែលបំពេញទម្រង់ទាំងអស់ ហើយគ្មានអ្នកជំនួសនៅចុងឆ្នាំទេ។',
        'In small provinces the same official fills in all forms, and nobody stands in at the end of the year.',
        { activities: ['a14'] },
      ),
    ],
    targets: [cases],
  },
};
