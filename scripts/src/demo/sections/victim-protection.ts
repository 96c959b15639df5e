import type { GroupPlan } from './section-plan.ts';
import { challenge, planned, request, result } from './section-plan.ts';

const compensated = planned('compensated', 'vp.compensated/xd', {
  km: 'សំណងជូនជនរងគ្រោះ',
  en: 'Compensation of victims',
});
const reintegration = planned('reintegration', 'vp.services/xd?service=reintegration', {
  km: 'សេវាសមាហរណកម្ម',
  en: 'Services of reintegration',
});

/** What the Victim Protection Support Group wrote. */
export const victimProtection: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'តាមរយៈគណៈកម្មាធិការរាជធានី-ខេត្ត ជនរងគ្រោះ <fig:vp.victims_assisted/xd> នាក់ បានទទួលជំនួយ។ អង្គការ និងក្រសួងបានផ្តល់សេវាចំនួន <fig:vp.services/xd>។',
        'Through the capital and provincial committees <fig:vp.victims_assisted/xd> victims received help. Organisations and the ministry gave <fig:vp.services/xd> services.',
        { activities: ['a22'] },
      ),
      result(
        'r2',
        'ស្ថានទូតបានជួយជនរងគ្រោះ <fig:vp.assisted_by_embassy/xd> នាក់ ហើយ <fig:vp.repatriated/xd> នាក់ បានធ្វើមាតុភូមិនិវត្តន៍។ មនុស្សខ្លះមាននៅក្នុងតួលេខទាំងពីរ។',
        'Embassies helped <fig:vp.assisted_by_embassy/xd> victims, and <fig:vp.repatriated/xd> were repatriated. Some people are in both figures.',
        { activities: ['a26'] },
      ),
      challenge(
        'c1',
        'អង្គការ និងខេត្តប្រើពាក្យផ្សេងគ្នាសម្រាប់សេវាតែមួយ។ ការបែងចែកតាមប្រភេទសេវាមិនទាន់ស្មើគ្នាទេ។',
        'Organisations and provinces use different words for the same service. The split by kind of service is not yet even.',
        { activities: ['a22'] },
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំការសម្រេច អំពីអ្នកប្រមូលទិន្នន័យសំណងក្នុងប្រព័ន្ធតុលាការ។',
        'A decision is requested on who collects the data on compensation inside the court system.',
        { answeredBy: 'd2' },
      ),
    ],
  },
  '2021-S2': {
    items: [
      result(
        'r1',
        'ក្រសួងសង្គមកិច្ចបានប្រមូលទិន្នន័យសំណងជំនួសតុលាការ៖ ជនរងគ្រោះ <fig:vp.compensated/xd> នាក់ បានទទួលសំណង ក្នុង និងក្រៅប្រព័ន្ធតុលាការ។',
        'The Ministry of Social Affairs collected the data on compensation in place of the courts: <fig:vp.compensated/xd> victims were compensated, inside and outside the court system.',
        { activities: ['a24', 'a25'] },
      ),
      result(
        'r2',
        'នៅថ្ងៃចុងឆ្នាំ ជនរងគ្រោះ <fig:vp.in_shelter/xd> នាក់ ស្នាក់នៅក្នុងមណ្ឌលស្នាក់នៅបណ្តោះអាសន្ន។',
        'On the last day of the year <fig:vp.in_shelter/xd> victims stayed in shelters.',
        { activities: ['a20'] },
      ),
      challenge(
        'c1',
        'មណ្ឌលមួយត្រូវបិទដើម្បីជួសជុល ហើយអង្គការមួយទៀតឈប់ធ្វើការនៅចុងឆ្នាំ។ កន្លែងទំនេរនឹងមិនគ្រប់គ្រាន់ទេ។',
        'One shelter had to close for repairs, and another organisation stops its work at the end of the year. There will not be enough places.',
        { activities: ['a20'] },
      ),
      request(
        'q1',
        'declined',
        'ស្នើសុំថវិកាសម្រាប់មណ្ឌលថ្មីមួយ នៅតំបន់ជាប់ប្រទេស A។',
        'Money is requested for a new shelter in the zone along Country A.',
        { answeredBy: 'd4' },
      ),
    ],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'ក្នុងចំណោមជនមាតុភូមិនិវត្តន៍ ស្រីមាន <fig:vp.repatriated/xd?sex=female> នាក់ និងប្រុសមាន <fig:vp.repatriated/xd?sex=male> នាក់ ហើយ <fig:vp.repatriated/xd?age=15-17> នាក់ មានអាយុ១៥-១៧ឆ្នាំ។',
        'Repatriated victims: <fig:vp.repatriated/xd?sex=female> female and <fig:vp.repatriated/xd?sex=male> male; <fig:vp.repatriated/xd?age=15-17> were 15 to 17 years old.',
        {
          activities: ['a26'],
          figures: [
            'vp.repatriated/xd?sex=female',
            'vp.repatriated/xd?sex=male',
            'vp.repatriated/xd?age=15-17',
          ],
        },
      ),
      result(
        'r2',
        'សេវាសមាហរណកម្មមាន <fig:vp.services/xd?service=reintegration> និងជំនួយផ្លូវច្បាប់មាន <fig:vp.services/xd?service=legal>។',
        'Services of reintegration: <fig:vp.services/xd?service=reintegration>; of legal aid: <fig:vp.services/xd?service=legal>.',
        {
          activities: ['a19', 'a23'],
          figures: ['vp.services/xd?service=reintegration', 'vp.services/xd?service=legal'],
        },
      ),
      result(
        'r3',
        'មនុស្ស <fig:vp.compensated/xd> នាក់ បានទទួលសំណង តិចជាងគោលដៅ។',
        'Compensation reached <fig:vp.compensated/xd> people, fewer than planned.',
        { activities: ['a24'], figures: ['vp.compensated/xd'] },
      ),
      challenge(
        'c1',
        'របាយការណ៍មួយសម្រាប់ខែកុម្ភៈ ត្រូវបានចុះបញ្ជីនៅការិយាល័យពីរ។ ក្រុមបានផ្ទៀងផ្ទាត់ ដើម្បីឲ្យរាប់តែម្តង។',
        'One return for February was registered at two desks. The group verified it, so that it counts once.',
      ),
      challenge(
        'c2',
        'ក្រុម និងលេខាធិការដ្ឋានរដ្ឋបាលសរុបនិយាយខុសគ្នា អំពីចំនួនខែដែលបានទទួលពីក្រសួងសង្គមកិច្ច។',
        'The group and the Secretariat of General Administration say different things about the months received from the Ministry of Social Affairs.',
        { visibility: 'internal' },
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំឲ្យរបាយការណ៍របស់ក្រសួងទាំងអស់ ចូលតាមច្រកតែមួយ។',
        'It is requested that the returns of all ministries come in at one desk.',
        { answeredBy: 'd3' },
      ),
    ],
    targets: [
      compensated(150),
      reintegration(350),
      planned('services', 'vp.services/xd', {
        km: 'សេវាជូនជនរងគ្រោះ',
        en: 'Services to victims',
      })(2750),
    ],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'មណ្ឌលស្នាក់នៅដែលបានជួសជុល ទទួលជនរងគ្រោះឡើងវិញ។ នៅចុងខែធ្នូ អ្នកស្នាក់នៅទាំងអស់មាន <fig:vp.in_shelter/xd> នាក់។',
        'The shelter that was repaired takes in victims again. At the end of December all shelters held <fig:vp.in_shelter/xd> people.',
        { activities: ['a20'] },
      ),
      result(
        'r2',
        'ស្ថានទូតបានជួយជនរងគ្រោះនៅប្រទេស A ចំនួន <fig:vp.assisted_by_embassy/xd?country=a> នាក់ និងនៅប្រទេស B ចំនួន <fig:vp.assisted_by_embassy/xd?country=b> នាក់។',
        'Embassies helped <fig:vp.assisted_by_embassy/xd?country=a> victims in Country A and <fig:vp.assisted_by_embassy/xd?country=b> in Country B.',
        { activities: ['a26'] },
      ),
      result(
        'r3',
        'ជនរងគ្រោះដែលបានទទួលសំណងសរុបមាន <fig:vp.compensated/xd> នាក់។',
        'In all, <fig:vp.compensated/xd> victims received compensation.',
        { activities: ['a24'] },
      ),
      challenge(
        'c1',
        'បញ្ជីអង្គការ និងបញ្ជីរាជធានីខុសគ្នាសម្រាប់ខែសីហា។ អង្គការបានពន្យល់ពីមូលហេតុហើយ។',
        'The lists of an organisation and of the capital differ for August. The organisation has explained why.',
      ),
    ],
    targets: [compensated(150)],
  },
};
