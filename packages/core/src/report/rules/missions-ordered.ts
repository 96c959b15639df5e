import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { ReadinessQuestion } from '../readiness-question.ts';

/**
 * Joint missions, approved or begun, that lack the order of an institution that goes; the group
 * itself is one of them.
 *
 * @source minutes, paragraph D1 ("each must issue its own mission order"); brief R-39
 */
export function missionsOrdered({ period, asOf }: ReadinessQuestion): readonly Finding[] {
  return period.missions.flatMap(({ file, value }) =>
    value.missions.flatMap(({ id, group, jointWith, approval, orders, from }, index) => {
      const isPlan = from > asOf && (approval === undefined || approval.on > asOf);
      if (jointWith.length === 0 || isPlan) return [];
      const issued = orders.filter(({ on }) => on <= asOf).map(({ issuedBy }) => String(issuedBy));
      const missing = [group, ...jointWith].filter((each) => !issued.includes(each));
      if (missing.length === 0) return [];
      const place = { file, path: ['missions', index, 'orders'] };
      return [
        finding('coordination/mission-order-missing', id, place, { bodies: missing.join(', ') }),
      ];
    }),
  );
}
