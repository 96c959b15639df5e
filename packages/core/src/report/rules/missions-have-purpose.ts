import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Missions that were approved before anybody said what they are to bring home.
 *
 * @source minutes, paragraph D2 ("know what we want before going"); brief R-39
 */
export function missionsHavePurpose(corpus: Corpus): readonly Finding[] {
  return corpus.periods.flatMap(({ missions }) =>
    missions.flatMap(({ file, value }) =>
      value.missions.flatMap(({ id, approval, checklist }, index) =>
        approval === undefined || checklist.length > 0
          ? []
          : [
              finding('coordination/mission-without-checklist', id, {
                file,
                path: ['missions', index, 'checklist'],
              }),
            ],
      ),
    ),
  );
}
