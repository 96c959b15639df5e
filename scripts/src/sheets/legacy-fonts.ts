import { scanXml } from './scan-xml.ts';

/** Fonts that draw Khmer in the place of Latin letters, by how their names begin. */
const legacy =
  /^(?:limon|abc[- ]|khek|fk[- ]|baidok|sereymon|truth[- ]|wing khmer|zero ?space|cn |phnom ?penh s|khmer ?(?:s1|ol))/i;

/**
 * Which styles of a workbook show a cell in a font that draws Khmer in the place of Latin letters, by
 * their numbers.
 */
export function legacyStyles(styles: string | undefined): ReadonlySet<string> {
  const isLegacy: boolean[] = [];
  const found = new Set<string>();
  let part = '';
  let count = 0;
  if (styles === undefined) return found;
  scanXml(styles, (name, attributes) => {
    if (name === 'fonts' || name === 'cellXfs' || name === 'fills' || name === 'cellStyles')
      part = name;
    if (part === 'fonts' && name === 'font') isLegacy.push(false);
    if (part === 'fonts' && name === 'name' && isLegacy.length > 0) {
      isLegacy[isLegacy.length - 1] = legacy.test(attributes()['val'] ?? '');
    }
    if (part !== 'cellXfs' || name !== 'xf') return;
    if (isLegacy[Number(attributes()['fontId'])] === true) found.add(String(count));
    count += 1;
  });
  return found;
}
