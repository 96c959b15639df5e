/** How a reader sees a page. */
export interface Mode {
  readonly width: 360 | 1280;
  readonly colorScheme: 'light' | 'dark';
}

/** Together they cover the narrow and the wide, the light and the dark. */
export const modes: readonly Mode[] = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
];

/** The mode of one of several, in turn. */
export function modeAt(index: number): Mode {
  const mode = modes[index % modes.length];
  if (mode === undefined) throw new RangeError('Expected modes.');
  return mode;
}
