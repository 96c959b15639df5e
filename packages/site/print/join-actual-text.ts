const block = /^BT\n.*?^ET$/gms;
const begin = /^\/Span ?<<\/ActualText <FEFF((?:[0-9A-F]{4})*)> ?>> BDC$/;
const font = /^\/(\w+) [\d.]+ Tf$/;
const shown = /(?:Tj|TJ)$/;

/**
 * Gives each run of text its own words as one piece. Chromium gives them letter cluster by cluster, as
 * Khmer is drawn in another order than it is written; readers that look at where a cluster stands
 * repeat or part them when they copy.
 *
 * @param content what draws a sheet, as Skia writes it: an operator a line
 * @param textOf what the glyph of a font stands for, where it stands for itself
 */
export function joinActualText(
  content: string,
  textOf: (font: string, glyph: string) => string,
): string {
  return content.replaceAll(block, (run) => {
    const lines = run.split('\n');
    const marks = lines.filter((line) => begin.test(line)).length;
    // What is marked otherwise within a run is not ours to join.
    if (marks === 0 || marks !== lines.filter((line) => line === 'EMC').length) return run;
    const drawn = lines.filter((line) => line !== 'EMC' && !begin.test(line));
    return [`/Span<</ActualText <FEFF${hexOf(wordsOf(lines, textOf))}> >> BDC`, ...drawn, 'EMC'].join(
      '\n',
    );
  });
}

function wordsOf(
  lines: readonly string[],
  textOf: (font: string, glyph: string) => string,
): string {
  let name = '';
  let isMarked = false;
  let text = '';
  for (const line of lines) {
    const [, marked] = begin.exec(line) ?? [];
    if (marked !== undefined) text += textOfHex(marked);
    isMarked = marked !== undefined || (isMarked && line !== 'EMC');
    name = font.exec(line)?.[1] ?? name;
    if (!isMarked && shown.test(line)) {
      text += glyphsOf(line)
        .map((glyph) => textOf(name, glyph))
        .join('');
    }
  }
  return text;
}

function glyphsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/<([0-9A-F]+)>/g), ([, hex = '']) => hex).flatMap(
    (hex) => hex.match(/.{4}/g) ?? [],
  );
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}

function textOfHex(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16)));
}
