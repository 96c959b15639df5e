import type { Source } from '../evidence/source.ts';
import { SourceId } from '../kernel/ids.ts';
import type { Semester } from '../kernel/semester.ts';
import type { SourceKind } from '../kernel/source-kind.ts';
import { formatSemester } from '../language/dates.ts';
import type { Period } from './corpus.ts';

/** The channels of which a semester needs a source before its first return, and what the source is called. */
const channels = {
  'monthly-form': 'forms',
  'official-letter': 'letters',
  telegram: 'messages',
  phone: 'calls',
} as const satisfies Partial<Record<SourceKind, string>>;

/**
 * The sources that the first returns of a semester rest on: of each channel that of the semester before,
 * with this semester in its name; before the first, one of forms and one of letters.
 *
 * @source minutes, paragraphs G1.r and G6.r; brief R-29
 */
export function firstSources(semester: Semester, former: Period | undefined): Source[] {
  const before = former?.sources.flatMap(({ value }) => value.sources) ?? [];
  return Object.entries(channels).flatMap(([kind, name]): Source[] => {
    const like = before.find((source) => source.kind === kind);
    const id = SourceId.parse(`${name}-${semester.toLowerCase()}`);
    if (like === undefined || former === undefined) {
      return kind === 'monthly-form' || kind === 'official-letter'
        ? [{ id, kind, visibility: 'public', provider: anyReporter }]
        : [];
    }
    const title = like.title && titleNow(like.title, former.semester, semester);
    const { visibility, provider } = like;
    return [
      {
        id,
        kind: like.kind,
        ...(visibility === undefined ? {} : { visibility }),
        provider,
        ...(title === undefined ? {} : { title }),
      },
    ];
  });
}

const anyReporter: Source['provider'] = {
  km: 'រាជធានី-ខេត្ត ក្រសួង-ស្ថាប័ន និងអង្គការសង្គមស៊ីវិល',
  en: 'Capital-provinces, ministries-institutions and civil society organisations',
};

/** A title that names the semester, naming the other one; one that does not is of that time alone. */
function titleNow(
  { km, en }: NonNullable<Source['title']>,
  former: Semester,
  semester: Semester,
): Source['title'] {
  const [was, is] = [formatSemester(former, 'km'), formatSemester(semester, 'km')];
  if (!km.includes(was)) return undefined;
  const translated = en?.replaceAll(formatSemester(former, 'en'), formatSemester(semester, 'en'));
  return {
    km: km.replaceAll(was, is),
    ...(translated === undefined || translated === en ? {} : { en: translated }),
  };
}
