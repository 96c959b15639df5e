/** The digits of Khmer, from 0 to 9. */
export const khmerDigits = '០១២៣៤៥៦៧៨៩';

/** The same text with Khmer digits made Latin. */
export function latinDigitsOf(text: string): string {
  return text.replaceAll(/[០-៩]/g, (digit) => String(khmerDigits.indexOf(digit)));
}
