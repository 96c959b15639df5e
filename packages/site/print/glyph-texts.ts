import { hexOfText, textOfHex } from './utf16-hex.ts';

/**
 * What each glyph of a font stands for, by its code.
 *
 * @param map the font’s table for readers, `ToUnicode`, as Skia writes it
 */
export function glyphTexts(map: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar\n(.*?)endbfchar/gs)) {
    for (const [, glyph = '', text = ''] of section.matchAll(/<(\w{4})> <(\w+)>/g)) {
      texts.set(glyph.toUpperCase(), textOfHex(text));
    }
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange\n(.*?)endbfrange/gs)) {
    for (const [, first = '', last = '', text = ''] of section.matchAll(
      /<(\w{4})> <(\w{4})> <(\w+)>/g,
    )) {
      const start = Number.parseInt(first, 16);
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
        const code = Number.parseInt(text, 16) + glyph - start;
        texts.set(hexOfText(String.fromCharCode(glyph)), String.fromCodePoint(code));
      }
    }
  }
  return texts;
}
