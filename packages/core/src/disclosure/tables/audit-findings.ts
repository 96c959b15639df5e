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
    const follows = from
      .toSorted((a, b) => b.sign - a.sign)
      .map((each, index) => {
        const sign = each.sign < 0 ? '− ' : index === 0 ? '' : '+ ';
        return `${sign}${nameOf(each, latest)}`;
      });
    const subject = since === undefined ? nameOf(exposed, latest) : nameOfCell(at);
    const values = {
      interval: intervalOf(least, greatest),
      follows: follows.join(' '),
      ...(insider === undefined ? {} : { insider: nameOf(insider, latest) }),
      ...(since === undefined ? {} : { since, release }),
    };
    return finding(code, subject, {}, values);
  };
  return [
    ...exposures.map((each) => say(codes[each.kind], each)),
    ...alreadyPublic.map((each) => say('disclosure/public-already', each)),
  ];
}

const codes = {
  cell: 'disclosure/recovered',
  'earlier-cell': 'disclosure/recovered',
  change: 'disclosure/change-recovered',
  'shown-small': 'disclosure/small-shown',
} as const;

/** A cell of an earlier release with the number of that release. */
function nameOf({ release, at }: Pick<Exposed, 'release' | 'at'>, latest: number): string {
  return release === latest ? nameOfCell(at) : `${nameOfCell(at)} (${release})`;
}
