export {
  formatNumber,
  formatPercent,
  formatSignedPercent,
  khmerDigitsOf,
  parseCount,
  parseKhmerInt,
} from './digits.ts';
export { formatDate, formatMonth, formatSemester, monthNameOf } from './dates.ts';
export { formatQuantity, unitWord } from './quantities.ts';
export { describe } from './describe.ts';
export { termFor } from './terms.ts';
export type { SearchToken } from './search-tokens.ts';
export { searchTokensIn } from './search-tokens.ts';
