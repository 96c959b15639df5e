export type { DisclosureRules, WithheldReason } from './public-system.ts';
export type { Solver } from './solver.ts';
export { loadSolver } from './solver.ts';
export type { Hierarchy, InputCell, Previous, ProtectInput } from './tables/protect-input.ts';
export type { OutputCell, OutputTable, ProtectOutput } from './tables/protect-output.ts';
export { parseProtectInput, parseProtectOutput } from './tables/parse-protect-input.ts';
export type { ProtectedTables } from './tables/protect-tables.ts';
export { protectTables } from './tables/protect-tables.ts';
export { publicOutput } from './tables/public-output.ts';
