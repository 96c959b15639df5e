import { orderSystem } from '../../disclosure/maker/ordered-system.ts';
import { openPattern } from '../../disclosure/maker/pattern.ts';
import type { Weakness } from '../../disclosure/maker/question.ts';
import { sparseSums } from '../../disclosure/maker/sparse-sums.ts';
import type { DisclosureRules, PublicSystem } from '../../disclosure/public-system.ts';
import type { Solver } from '../../disclosure/solver.ts';
import { solver } from '../solver.ts';
import { formIn } from '../system-in-words.ts';

/** The pattern in which nothing but the small cells is withheld, with every form called by its id. */
export function patternInWords(
  system: PublicSystem,
  changed: Partial<DisclosureRules> = {},
  by: Solver = solver,
) {
  const ordered = orderSystem(system);
  const rules: DisclosureRules = { threshold: 5, width: 1, insiders: 'none', ...changed };
  const pattern = openPattern(ordered, sparseSums(ordered), rules, by);
  const form = (id: string) => formIn(ordered, id);
  const name = (at: number) => ordered.forms[at]?.id ?? '';
  const weakness = (id: string, insider?: string): Weakness => ({
    form: form(id),
    ...(insider === undefined ? {} : { insider: form(insider) }),
  });
  return {
    ...pattern,
    withheld: () =>
      ordered.forms.filter((_, at) => pattern.isWithheld[at] === 1).map(({ id }) => id),
    withhold: (...ids: readonly string[]) => pattern.withhold(ids.map(form)),
    show: (...ids: readonly string[]) => pattern.show(ids.map(form)),
    weak: () =>
      pattern
        .weaknesses()
        .map((each) =>
          each.insider === undefined
            ? name(each.form)
            : `${name(each.form)} by ${name(each.insider)}`,
        ),
    isHealed: (id: string, insider?: string) => pattern.isHealed(weakness(id, insider)),
    heldBy: (id: string, insider?: string) => pattern.heldBy(weakness(id, insider))?.map(name),
    exposure: (id: string, insider?: string) => pattern.exposureOf(weakness(id, insider)),
    move: (id: string, by: number, insider?: string) =>
      pattern.moveFor(weakness(id, insider), by)?.unknowns.map((each) => Math.round(each)),
    tryShowing: (id: string) => pattern.tryShowing(form(id)),
    giveUp: (id: string, insider?: string) => pattern.giveUp([weakness(id, insider)]),
  };
}

/** A solver that counts the questions that it is asked. */
export function countingSolver() {
  let asked = 0;
  const by: Solver = {
    open: (program) => {
      const opened = solver.open(program);
      return {
        ...opened,
        optimise: (sense, terms) => {
          asked += 1;
          return opened.optimise(sense, terms);
        },
      };
    },
  };
  return { by, asked: () => asked };
}

/** A solver that gives up where one of these is asked for: the least, the most, or whole numbers. */
export function solverGivingUp(...those: readonly ('least' | 'greatest' | 'whole')[]): Solver {
  return {
    open: (program) => {
      const opened = solver.open(program);
      let isWhole = false;
      return {
        ...opened,
        askWhole: (columns) => {
          isWhole = columns.length > 0;
          opened.askWhole(columns);
        },
        optimise: (sense, terms) =>
          those.includes(sense) || (isWhole && those.includes('whole'))
            ? { status: 'gave-up' }
            : opened.optimise(sense, terms),
      };
    },
  };
}
