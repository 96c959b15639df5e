/**
 * HTML of an English text with its Khmer words marked as Khmer, so that they get their font and a
 * screen reader its voice. Tags are left as they are.
 *
 * @example markKhmer('<p>ឆមាស</p>') //=> '<p><span lang="km">ឆមាស</span></p>'
 */
export function markKhmer(html: string): string {
  return html.replace(/<[^>]*>|[\u1780-\u17FF\u200B]+(?:\s+[\u1780-\u17FF\u200B]+)*/gu, (part) =>
    part.startsWith('<') ? part : `<span lang="km">${part}</span>`,
  );
}
