/** Text as a PDF writes it: four digits for each unit of UTF-16. */
export function hexOfText(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

/** @example textOfHex('1780') //=> 'ក' */
export function textOfHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}
