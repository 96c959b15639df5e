import type { MonthlyReturn, Source, Text } from './plain.ts';
import type { Scenario } from './scenario.ts';
import { nameOfSemester } from './semester.ts';

type Channel = MonthlyReturn['channel'];

const channels: readonly Channel[] = [
  'monthly-form',
  'official-letter',
  'telegram',
  'phone',
  'mission',
];

const named: Readonly<Record<Channel, readonly [id: string, km: string, en: string]>> = {
  'monthly-form': ['forms', 'របាយការណ៍ប្រចាំខែ', 'Monthly returns'],
  'official-letter': ['letters', 'លិខិតផ្លូវការ', 'Official letters'],
  telegram: [
    'messages',
    'សារតាមតេឡេក្រាម ដែលបានផ្ទៀងផ្ទាត់',
    'Messages by Telegram that were verified',
  ],
  phone: ['calls', 'ការរាយការណ៍តាមទូរសព្ទ ដែលបានផ្ទៀងផ្ទាត់', 'Reports by telephone that were verified'],
  mission: ['missions', 'បេសកកម្មប្រមូលទិន្នន័យ', 'Missions to collect data'],
};

const providers: Readonly<Record<Channel, Text>> = {
  'monthly-form': {
    km: 'គណៈកម្មាធិការរាជធានី-ខេត្ត និងអង្គការសង្គមស៊ីវិល',
    en: 'The capital and provincial committees and the civil society organisations',
  },
  'official-letter': { km: 'ក្រសួង-ស្ថាប័ន និងតុលាការ', en: 'Ministries, institutions and courts' },
  telegram: { km: 'គណៈកម្មាធិការខេត្ត', en: 'Provincial committees' },
  phone: {
    km: 'គណៈកម្មាធិការខេត្ត និងអង្គការសង្គមស៊ីវិល',
    en: 'Provincial committees and civil society organisations',
  },
  mission: { km: 'អគ្គលេខាធិការដ្ឋាន', en: 'The General Secretariat' },
};

/** The public source of each way by which returns came, and the sources of claims. */
export function sourcesOf(
  { semester, sources }: Scenario,
  returns: readonly MonthlyReturn[],
): readonly Source[] {
  const used = new Set(returns.map(({ channel }) => channel));
  const own = channels.filter((channel) => used.has(channel));
  return [...own.map((channel) => sourceOf(channel, semester)), ...sources];
}

/** The id of the public source of a channel: `forms-2022-s1`. */
export function sourceId(channel: Channel, semester: string): string {
  return `${named[channel][0]}-${semester.toLowerCase()}`;
}

function sourceOf(channel: Channel, semester: string): Source {
  const [, km, en] = named[channel];
  const name = nameOfSemester(semester);
  return {
    id: sourceId(channel, semester),
    kind: channel,
    visibility: 'public',
    provider: providers[channel],
    title: { km: `${km} ${name.km}`, en: `${en}, ${name.en}` },
  };
}
