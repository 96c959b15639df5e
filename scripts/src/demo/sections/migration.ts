import type { GroupPlan } from './section-plan.ts';
import { challenge, planned, request, result } from './section-plan.ts';

const courses = planned('courses', 'mi.predeparture/xd', {
  km: 'វគ្គណែនាំមុនចេញដំណើរ',
  en: 'Pre-departure courses',
});

const notInvited = {
  km: 'ក្រុមមិនបានទទួលលិខិតអញ្ជើញ ចូលរួមកិច្ចប្រជុំស្តីពីពលករទេសន្តរប្រវេសន៍ទេ។',
  en: 'The group received no invitation to the meeting on migrant workers.',
};

/** What the Migration Support Group wrote. */
export const migration: GroupPlan = {
  '2021-S1': {
    items: [
      result(
        'r1',
        'នៅច្រកចេញ-ចូលនៃខេត្តជាប់ព្រំដែន មានចលនាចេញ <fig:mi.gate_movements/xd?direction=exit> និងចលនាចូល <fig:mi.gate_movements/xd?direction=entry>។ អ្នកដដែលអាចឆ្លងកាត់ច្រើនដង។',
        'At the gates of the border provinces there were <fig:mi.gate_movements/xd?direction=exit> exits and <fig:mi.gate_movements/xd?direction=entry> entries. The same person may cross several times.',
      ),
      result(
        'r2',
        'ពលករ <fig:mi.workers_sent/xd> នាក់ បានចេញទៅធ្វើការនៅបរទេសដោយស្របច្បាប់។',
        'Workers who left lawfully to work abroad: <fig:mi.workers_sent/xd>.',
        { activities: ['a13'] },
      ),
      challenge(
        'c1',
        'ច្រកក្នុងតំបន់ខ្លះមិនកត់ត្រាចលនានៅពេលយប់ទេ។',
        'Some local gates do not record movements at night.',
      ),
    ],
    none: ['request'],
  },
  '2021-S2': {
    items: [
      result(
        'r1',
        'ខេត្តជាប់ប្រទេស A បានទទួលអ្នកដែលត្រូវបានបញ្ជូនត្រឡប់ <fig:mi.deportees_received/xd> នាក់ ក្នុងនោះស្រី <fig:mi.deportees_received/xd?sex=female> នាក់។',
        'The provinces along Country A received <fig:mi.deportees_received/xd> deportees, of them <fig:mi.deportees_received/xd?sex=female> female.',
        { activities: ['a27'] },
      ),
      result(
        'r2',
        'ច្រកក្នុងតំបន់បានប្រើសៀវភៅកត់ត្រាថ្មី ហើយបានរាយការណ៍ចលនាចំនួន <fig:mi.gate_movements/xd?gate=local>។',
        'Local gates use a new record book and reported <fig:mi.gate_movements/xd?gate=local> movements.',
        { activities: ['a10'] },
      ),
      challenge(
        'c1',
        'ក្រសួងពាក់ព័ន្ធបានសុំពន្យារពេលកិច្ចប្រជុំស្តីពីច្រកចេញ-ចូល។ ថ្ងៃថ្មីមិនទាន់បានកំណត់ទេ។',
        'The ministry concerned asked to postpone the meeting on the gates. No new day has been set.',
        { activities: ['a10'] },
      ),
      request(
        'q1',
        'granted',
        'ស្នើសុំអញ្ជើញអគ្គនាយកដ្ឋានអន្តោប្រវេសន៍ ចូលជាសមាជិកក្រុមការងារ។',
        'It is requested to invite the General Department of Immigration into the working group.',
        { activities: ['a10'], answeredBy: 'd1' },
      ),
    ],
  },
  '2022-S1': {
    items: [
      result(
        'r1',
        'ចាប់ពីខែមករា អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍ក៏រាយការណ៍អំពីវគ្គណែនាំមុនចេញដំណើរដែរ។ ការចូលរួមទាំងអស់មាន <fig:mi.predeparture/xd>។',
        'Since January the General Department of Immigration has also reported on pre-departure courses. Attendances in all: <fig:mi.predeparture/xd>.',
        { activities: ['a12'], figures: ['mi.predeparture/xd'] },
      ),
      result(
        'r2',
        'នៅច្រកអន្តរជាតិ មានចលនា <fig:mi.gate_movements/xd?gate=international> ហើយនៅច្រកទ្វេភាគីមាន <fig:mi.gate_movements/xd?gate=bilateral>។',
        'There were <fig:mi.gate_movements/xd?gate=international> movements at international gates and <fig:mi.gate_movements/xd?gate=bilateral> at bilateral ones.',
        {
          activities: ['a10'],
          figures: [
            'mi.gate_movements/xd?gate=international',
            'mi.gate_movements/xd?gate=bilateral',
          ],
        },
      ),
      result(
        'r3',
        'ប្រទេស A បានបញ្ជូនមនុស្ស <fig:mi.deportees_received/xd> នាក់ ត្រឡប់មកវិញ។ គ្រប់ខេត្តបានឆ្លើយគ្រប់ខែ ដូច្នេះ តួលេខនេះគ្រប់ជ្រុងជ្រោយ។ ជនរងគ្រោះក្នុងចំណោមពួកគេ អាចរាប់ក្នុងជនមាតុភូមិនិវត្តន៍ <fig:vp.repatriated/xd> នាក់ ផងដែរ។',
        'Country A sent <fig:mi.deportees_received/xd> people back. Every province answered for every month, so that this figure is complete. Victims among them may also count among the <fig:vp.repatriated/xd> who were repatriated.',
        {
          activities: ['a27'],
          figures: ['mi.deportees_received/xd'],
          links: ['vp.repatriated/xd'],
        },
      ),
      challenge('c1', notInvited.km, notInvited.en),
      challenge(
        'c2',
        'ក្រសួងការងារបានពន្យារពេលរបាយការណ៍ខែមីនាពីរដង ហើយមិនទាន់បានផ្ញើទេ។ តួលេខខែនោះយកពីលិខិតអន្តោប្រវេសន៍។',
        'The Ministry of Labour put its return for March off twice and has not sent it. The count of that month is from a letter of immigration.',
        { visibility: 'leadership' },
      ),
      request(
        'q1',
        'open',
        'ស្នើសុំឲ្យក្រុមមានឈ្មោះ ក្នុងបញ្ជីអញ្ជើញប្រចាំរបស់ក្រសួងការងារ។',
        'It is requested that the group be on the standing list of invitations of the Ministry of Labour.',
      ),
    ],
    targets: [
      courses(15000),
      planned('workers', 'mi.workers_sent/xd', {
        km: 'ការចេញទៅធ្វើការនៅបរទេសស្របច្បាប់',
        en: 'Lawful departure of workers',
      })(20000),
    ],
  },
  '2022-S2': {
    items: [
      result(
        'r1',
        'ព្រលានយន្តហោះនៅរាជធានី ត្រូវបានរាប់ជាច្រកចេញ-ចូលជាលើកដំបូង៖ <fig:mi.gate_movements/xd-12> ចលនា ក្នុងចំណោម <fig:mi.gate_movements/xd>។',
        'The airport of the capital counts as a gate for the first time: <fig:mi.gate_movements/xd-12> movements of <fig:mi.gate_movements/xd>.',
        { activities: ['a10'] },
      ),
      result(
        'r2',
        'ពលករដែលបានទៅប្រទេស A ដោយស្របច្បាប់មាន <fig:mi.workers_sent/xd?country=a> នាក់។',
        'Workers who left lawfully for Country A: <fig:mi.workers_sent/xd?country=a>.',
        { activities: ['a13'] },
      ),
      challenge('c1', notInvited.km, notInvited.en, { carriedOver: '2022-S1' }),
      request(
        'q1',
        'granted',
        'ស្នើសុំបង្ហាញព្រលានយន្តហោះដាច់ដោយឡែក ដើម្បីកុំឲ្យគេយល់ថាចលនាកើនឡើងខ្លាំង។',
        'It is requested to show the airport apart, so that nobody takes it for a great rise in movements.',
        { activities: ['a10'], answeredBy: 'd2' },
      ),
    ],
    targets: [courses(18000)],
  },
};
