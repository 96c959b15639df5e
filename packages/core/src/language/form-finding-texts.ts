import type { FindingCode } from '../kernel/finding-codes.ts';
import type { FindingTexts } from './finding-texts.ts';

/** What is said of forms that came back, in one language. */
export type FormFindingTexts = Pick<FindingTexts, Extract<FindingCode, `form/${string}`>>;
