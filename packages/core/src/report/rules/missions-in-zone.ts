import type { Finding } from '../../kernel/finding.ts';
import { finding } from '../../kernel/finding.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Missions to provinces that do not lie in the zone on which they are to keep. A zone that nobody
 * knows is another fault, and an unknown place too.
 *
 * @source minutes, paragraph D2 ("focus by zone"); brief R-39
 */
export function missionsInZone(corpus: Corpus): readonly Finding[] {
  const zones = new Map<string, readonly string[]>([
    ...(corpus.places?.value.places ?? []).map(({ id }) => [id, [id]] as const),
    ...(corpus.zones?.value.zones ?? []).map(({ id, places }) => [id, places] as const),
  ]);
  const isPlace = (id: string) => corpus.places?.value.places.some((each) => each.id === id);
  return corpus.periods.flatMap(({ missions }) =>
    missions.flatMap(({ file, value }) =>
      value.missions.flatMap(({ id, zone, provinces }, index) => {
        const within = zones.get(zone);
        if (within === undefined) return [];
        return provinces.flatMap((place, at) => {
          if (within.includes(place) || isPlace(place) !== true) return [];
          const path = ['missions', index, 'provinces', at];
          return [
            finding('coordination/mission-outside-zone', id, { file, path }, { place, zone }),
          ];
        });
      }),
    ),
  );
}
