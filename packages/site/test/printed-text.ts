import type { Page } from 'playwright-core';

/**
 * The text of a print view as it stands on paper, what its stylesheet adds among it.
 *
 * @param page laid out for print
 */
export async function printedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const isKhmer = document.documentElement.lang === 'km';
    const numbered = (number: number) =>
      isKhmer
        ? String(number).replace(/\d/g, (d) => String.fromCharCode(0x17e0 + Number(d)))
        : number;
    document
      .querySelectorAll('.highlights li')
      .forEach((item, index) => item.prepend(`${numbered(index + 1)}. `));
    for (const address of document.querySelectorAll('.address')) address.prepend('https://');
    for (const sign of document.querySelectorAll('.legend dt:has(> .figure__qualifier)')) {
      sign.append(' =');
    }
    return document.body.innerText;
  });
}
