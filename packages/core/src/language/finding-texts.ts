import type { FindingCode } from '../kernel/finding-codes.ts';

/**
 * For each finding its message and its hint, with `{name}` where a value of the finding goes. Every
 * code has both, in every language: the compiler sees to it.
 */
export type FindingTexts = Readonly<Record<FindingCode, readonly [message: string, hint: string]>>;
