import type { Finding } from '../../kernel/finding.ts';
import type { At } from './check-hierarchies.ts';
import { placesOf } from './frame.ts';
import { carriedDimensions, frameOf, usedDimensions } from './frame-of.ts';
import type { ProtectInput } from './protect-input.ts';

/** Where counts fell since the release before although they are said to grow. */
export function checkGrowth(input: ProtectInput, at: At): readonly Finding[] {
  const { previous } = input;
  if (previous?.relation !== 'grows') return [];
  const wanted = [...usedDimensions(input), ...usedDimensions(previous.input)];
  const common = carriedDimensions(input, carriedDimensions(previous.input, wanted));
  const now = frameOf(input, common);
  const then = frameOf(previous.input, common);
  const counts = new Map(
    placesOf(now).map((place, index) => [place.join('\n'), now.counts[index] ?? 0]),
  );
  return placesOf(then).flatMap((place, index) => {
    const [before, after] = [then.counts[index] ?? 0, counts.get(place.join('\n')) ?? 0];
    if (after >= before) return [];
    const values = { before, now: after };
    return [at('disclosure/count-falls', place.join(' / '), ['previous', 'relation'], values)];
  });
}
