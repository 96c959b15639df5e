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
        texts.set(hexOfGlyph(glyph), String.fromCodePoint(code));
      }
    }
  }
  return texts;
}

function hexOfGlyph(glyph: number): string {
  return glyph.toString(16).toUpperCase().padStart(4, '0');
}

function textOfHex(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16)));
}
