/** A tag with its attributes, in which `>` may stand; or a run of Khmer. */
const tagOrKhmer = /<(?:"[^"]*"|[^">])*>|[\u1780-\u17FF\u200B]+(?:\s+[\u1780-\u17FF\u200B]+)*/gu;

/**
 * HTML of an English text with its Khmer words marked as Khmer, so that they get their font and a
 * screen reader its voice. Tags are left as they are.
 *
 * @param html as rehype-stringify writes it: attributes in `"`, and no `<` in a text
 * @example markKhmer('<p>ឆមាស</p>') //=> '<p><span lang="km">ឆមាស</span></p>'
 */
export function markKhmer(html: string): string {
  return html.replace(tagOrKhmer, (part) =>
    part.startsWith('<') ? part : `<span lang="km">${part}</span>`,
  );
}
