import type { Rows, Sums } from './rows.ts';

/** Something that adds up rows by part and semester, every field of them. */
export interface Engine<Loaded = unknown> {
  readonly name: string;
  /** Brings the rows into the form in which it adds best. */
  readonly load: (rows: Rows) => Promise<Loaded> | Loaded;
  /** Adds them up; this is what is measured. */
  readonly sum: (loaded: Loaded) => unknown;
  /** The sums by name, to be compared with those of the others. */
  readonly read: (loaded: Loaded) => Promise<Sums> | Sums;
  readonly close?: (loaded: Loaded) => void;
}
