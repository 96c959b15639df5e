import type { TablesAudit } from '../audit/audit-tables.ts';
import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import { intervalOf } from './interval-of.ts';
import { nameOfCell } from './table-cells.ts';

type Exposed = TablesAudit['exposures'][number];

/**
 * What an audit found, as findings: a count that follows stops the publication; one that was public
 * before is a warning.
 *
 * @param latest the number of the release that was audited
 */
export function auditFindings(
  { exposures, alreadyPublic }: Pick<TablesAudit, 'exposures' | 'alreadyPublic'>,
  latest: number,
): readonly Finding[] {
  const say = (code: Finding['code'], exposed: Exposed) => {
    const { since, release, at, least, greatest, from, insider } = exposed;
    const subject =
      since === undefined ? nameOf(exposed, latest) : `${nameOfCell(at)} (${since} → ${release})`;
    const sorted = from.toSorted((a, b) => b.sign - a.sign);
    const follows = sorted.map((each, index) => {
      const sign = each.sign < 0 ? '− ' : index === 0 ? '' : '+ ';
      return `${sign}${nameOf(each, latest)}`;
    });
    const alone = insider === undefined ? {} : { insider: nameOf(insider, latest) };
    const interval = intervalOf(least, greatest);
    return finding(code, subject, {}, { interval, follows: follows.join(' '), ...alone });
  };
  return [
    ...exposures.map((each) =>
      say(each.kind === 'shown-small' ? 'disclosure/small-shown' : 'disclosure/recovered', each),
    ),
    ...alreadyPublic.map((each) => say('disclosure/public-already', each)),
  ];
}

/** A cell of an earlier release with the number of that release. */
function nameOf({ release, at }: Pick<Exposed, 'release' | 'at'>, latest: number): string {
  return release === latest ? nameOfCell(at) : `${nameOfCell(at)} (${release})`;
}
