/**
 * A call of the command as it is to be typed next, with the content folder where it is not the one
 * that is found by itself.
 *
 * @example nextCall('content/demo', 'remind', '2022-S1') //=> 'npx chhamas remind 2022-S1 --content content/demo'
 */
export function nextCall(folder: string, ...words: readonly string[]): string {
  const content = folder === 'content' || folder === '.' ? [] : ['--content', quoted(folder)];
  return ['npx chhamas', ...words, ...content].join(' ');
}

function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `"${folder}"`;
}
