import { Parser } from 'saxen';

/** The names of an element and of its attributes, without what stands before a colon. */
export type OpenTag = (name: string, attributes: () => Readonly<Record<string, string>>) => void;

/**
 * Walks through the elements of an XML text, in their order. Entities but the five of XML itself mean
 * nothing here.
 *
 * @throws {SyntaxError} where the text is no XML
 */
export function scanXml(xml: string, onOpen: OpenTag, onText?: (text: string) => void): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    onOpen(local(name), () =>
      Object.fromEntries(
        Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)]),
      ),
    );
  });
  if (onText !== undefined) parser.on('text', (text, decode) => onText(decode(text)));
  parser.on('error', (error) => {
    throw new SyntaxError(error.message);
  });
  parser.parse(xml);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
