import { expectTypeOf } from 'vitest';
import type { changeBetween } from '../comparison/change-between.ts';
import type { protectFigures } from '../disclosure/protect-figures.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { Figure } from './figure.ts';
import type { mintProtected } from './mint-protected.ts';
import type { ProtectedFigure } from './protected-figure.ts';

// A figure becomes a protected one by minting alone; who may mint is held by `npm run boundaries`.
expectTypeOf<Figure>().not.toExtend<ProtectedFigure>();
expectTypeOf<ProtectedFigure>().toExtend<Figure>();
expectTypeOf<ReturnType<typeof mintProtected>>().toEqualTypeOf<ProtectedFigure>();
expectTypeOf<Figure & { readonly isProtected: true }>().not.toExtend<ProtectedFigure>();

// What is published, and what is compared, takes nothing else.
expectTypeOf<PublishedReport['figures']>().toEqualTypeOf<readonly ProtectedFigure[]>();
expectTypeOf<Figure>().not.toExtend<Parameters<typeof changeBetween>[0]>();
expectTypeOf<ReturnType<typeof protectFigures>['figures']>().toEqualTypeOf<
  readonly ProtectedFigure[]
>();
