/**
 * A document in which the sections of another one take the place of those with the same heading, so that
 * what was not measured this time stays.
 *
 * @param before the document as it is; empty where there is none
 * @param written sections with their headings (`## …`); what stands before the first takes the place of
 *   the opening, unless it is empty
 */
export function joinSections(before: string, written: string): string {
  const [oldOpening = '', ...oldSections] = sectionsOf(before);
  const [opening = '', ...sections] = sectionsOf(written);
  const fresh = new Map(sections.map((section) => [headingOf(section), section]));
  const kept = oldSections.map((section) => {
    const heading = headingOf(section);
    const other = fresh.get(heading) ?? section;
    fresh.delete(heading);
    return other;
  });
  const parts = [opening.trim() === '' ? oldOpening : opening, ...kept, ...fresh.values()];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

/** The opening, then each section; the opening is empty where a section begins at once. */
function sectionsOf(text: string): readonly string[] {
  const parts = text.split(/^(?=## )/m);
  return text.startsWith('## ') ? ['', ...parts] : parts;
}

function headingOf(section: string): string {
  return section.split('\n', 1)[0] ?? '';
}
