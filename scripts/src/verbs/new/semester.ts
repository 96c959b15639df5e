import type { BegunSemester, Corpus } from '@chhamas/core';
import {
  beginSemester,
  CalendarDateSchema,
  daysOf,
  parseSemester,
  RoleIdSchema,
} from '@chhamas/core';
import { writeNewFiles } from '@chhamas/core/node';
import { join } from 'node:path';
import { findContent } from '../../find-content.ts';
import { refuse } from '../../refuse.ts';
import { jsonText } from '../../json-text.ts';
import { onlyMissing } from '../../new/only-missing.ts';
import { sectionFiles } from '../../new/section-text.ts';
import { wantedRole } from '../../new/wanted-role.ts';
import { wouldBeFine } from '../../new/would-be-fine.ts';
import { removeUnfinished } from '../../remove-unfinished.ts';
import { askValues } from '../../terminal/ask-values.ts';
import { printBegunSemester } from '../../terminal/print-begun-semester.ts';
import { textsFor } from '../../text/texts.ts';
import type { Verb } from '../../verb.ts';

/** `chhamas new semester <semester>`: the files of a semester before its first return. */
export const semester: Verb = {
  name: 'new semester',
  parameters: ['<semester>'],
  options: ['due-on', 'role'],
  run: async (run) => {
    const texts = textsFor(run.language);
    const [named = ''] = run.parameters;
    const which = parseSemester(named);
    if (which === undefined) return refuse(run, texts.notASemester(named));
    await removeUnfinished(run, 'periods');
    const found = await findContent(run);
    if (typeof found === 'number') return found;
    const { loaded, day } = found;
    const { corpus } = loaded;
    const folder = join(run.folder, 'periods', which);
    if (corpus.periods.some((each) => each.semester === which && each.cycle !== undefined)) {
      return refuse(run, texts.new.isThere(join(folder, 'cycle.json')));
    }
    const likely = beginSemester(corpus, which, { on: day });
    const { from } = daysOf(which);
    const values = await askValues(run, {
      dueOn: {
        option: 'due-on',
        as: 'DATE',
        question: texts.new.questions.dueOn,
        ...(likely === undefined ? {} : { initial: likely.cycle.dueOn }),
        faultIn: (text) => {
          if (!CalendarDateSchema.safeParse(text).success) return texts.notADay(text);
          return text < from ? texts.new.tooEarly(text, from) : undefined;
        },
      },
      role: wantedRole(run, corpus, {
        question: texts.new.questions.role,
        initial: likely?.cycle.events[0]?.by ?? 'general-secretariat',
      }),
    });
    if (values === undefined) return 2;
    const dueOn = CalendarDateSchema.parse(values.dueOn);
    const by = RoleIdSchema.parse(values.role);
    const begun = beginSemester(corpus, which, { dueOn, by, on: day });
    if (begun === undefined)
      throw new RangeError('Expected a semester with a day on which it is due.');
    const files = await onlyMissing(folder, filesOf(begun, corpus));
    const below = (name: string) => `periods/${which}/${name}`;
    const tried = new Map(Array.from(files, ([name, text]) => [below(name), text]));
    if (!(await wouldBeFine(run, tried))) return 1;
    const written = await writeNewFiles(folder, files);
    run.print(printBegunSemester(begun, folder, written, run));
    return 0;
  },
};

/** By their paths from the folder of the semester; the cycle is the last: with it the semester has begun. */
function filesOf(begun: BegunSemester, corpus: Corpus): ReadonlyMap<string, string> {
  const sections = begun.sections.flatMap((section) =>
    Array.from(
      sectionFiles(corpus, begun.cycle, section, jsonText(section)),
      ([name, text]) => [`groups/${name}`, text] as const,
    ),
  );
  return new Map([
    ...Object.entries(begun.collected).map(
      ([name, file]) => [`collected/${name}`, jsonText(file)] as const,
    ),
    ...sections,
    ['cycle.json', jsonText(begun.cycle)],
  ]);
}
