/** As much of saxen as is used here; it brings no types of its own. */
declare module 'saxen' {
  export class Parser {
    on(
      event: 'openTag',
      call: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
      ) => void,
    ): this;
    on(event: 'text', call: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'error', call: (error: Error) => void): this;
    parse(xml: string): this;
    stop(): void;
  }
}
