import { expect, test } from 'vitest';
import { foldDigits, pagePaths, readPage } from './built-site.ts';

// What differs by language, and is no figure: the name of the other language and its label.
const paths = (await pagePaths()).filter(
  (path) => /^(?:\/demo)?\/en\//.test(path) && !path.endsWith('404.html'),
);

test.each(paths)('%s says the same numbers as its Khmer twin, in the same order', async (path) => {
  const twin = path.replace('/en/', '/');
  const [english, khmer] = await Promise.all([readPage(path), readPage(twin)]);
  expect(numbersIn(khmer)).toEqual(numbersIn(english));
});

/** Every number of the figures of a page: what they print, digits folded and separators dropped. */
function numbersIn(page: Document): readonly string[] {
  const places = page.querySelectorAll(
    '.figure__number, .tile__number, td, dd, .coverage, .headline__sentence, .split__change',
  );
  return Array.from(places, (element) => {
    const text = foldDigits(element.textContent).replaceAll(/(?<=\d)[.,](?=\d{3}\b)/g, '');
    return (text.replaceAll(/(?<=\d),(?=\d)/g, '.').match(/\d+(?:\.\d+)?/g) ?? [])
      .toSorted()
      .join(' ');
  });
}
