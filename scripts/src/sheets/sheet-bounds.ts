import type { Bounded } from '@chhamas/core';

/**
 * What is read of a file that comes from elsewhere: many times a filled form, and far below what would
 * take a machine a second.
 */
export const sheetBounds = {
  /** Of the file as it lies on the disk. */
  bytes: 8 * 1024 * 1024,
  /** Of the parts of a workbook that are read, once unpacked. */
  'unpacked-bytes': 8 * 1024 * 1024,
  'packed-files': 500,
  sheets: 20,
  rows: 1000,
  columns: 100,
  'filled-cells': 20_000,
} as const satisfies Readonly<Record<Bounded, number>>;
