/**
 * What a reader reads of HTML, without its marks.
 *
 * @param html as rehype-stringify writes it: signs that HTML needs are written by number
 * @example plainText('<p>A &#x26; B</p><p>C</p>') //=> 'A & B C'
 */
export function plainText(html: string): string {
  return html
    .replaceAll(/<\/(?:p|li|h\d|td|th|tr|blockquote)>|<br>/g, ' ')
    .replaceAll(/<(?:"[^"]*"|[^">])*>/g, '')
    .replaceAll(/&(?:#x([\da-f]+)|(lt|gt|amp|quot));/gi, (sign, code?: string, name?: string) =>
      code === undefined ? (named[name ?? ''] ?? sign) : String.fromCodePoint(parseInt(code, 16)),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
