/**
 * The paths that a pattern of the layout matches, as people write them: `*` stands for a name.
 *
 * @example wildcardOf(/^periods\/(?<semester>\d{4}-S[12])\/cycle\.json$/) //=> 'periods/*' + '/cycle.json'
 */
export function wildcardOf({ source }: RegExp): string {
  return source
    .replaceAll(/^\^|\$$|\\(?=[/.])/g, '')
    .replaceAll(/\(\?:[^)]*\)\?/g, '')
    .replaceAll(/\(\?<[^)]*\)|\[[^\]]*\]\+/g, '*');
}
