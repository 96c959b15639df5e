import type { ReleasesAudit } from '../disclosure/audit/audit-releases.ts';
import { intervalOf } from '../disclosure/tables/interval-of.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding } from '../kernel/finding.ts';

/** More figures than this make a sentence that nobody reads. */
const namedFigures = 8;

/**
 * What an audit of releases found, as findings: nothing that it finds may be sealed.
 *
 * @source brief §10.3; issue "It runs at every seal"
 */
export function auditRefused({ exposures }: Pick<ReleasesAudit, 'exposures'>): readonly Finding[] {
  return exposures.map(({ figure, release, least, greatest, insider, from }) => {
    const named = from.slice(0, namedFigures);
    const follows = [...named, ...(from.length > namedFigures ? ['…'] : [])].join(', ');
    const values = {
      release,
      interval: intervalOf(least, greatest),
      follows,
      ...(insider === undefined ? {} : { insider }),
    };
    return finding('disclosure/audit-refused', figure, {}, values);
  });
}
