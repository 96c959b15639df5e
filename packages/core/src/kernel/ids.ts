import { z } from 'zod';

/**
 * The form of every id: lower-case Latin letters, digits, and single `.`, `-` or `_` between them, so
 * that it is a name of one file or one part of an address, and no way to another. Names that Windows
 * keeps for devices, with whatever ending, are none; nor is the one that every JavaScript object has.
 */
export const idPattern =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|constructor$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

const idLike = (example: string) => z.string().max(80).regex(idPattern, example);
const id = idLike('kh-1');

/** A capital-province, or the country itself: `kh-12`, `kh`. */
export const PlaceId = id.brand<'PlaceId'>();
export type PlaceId = z.output<typeof PlaceId>;

/** A ministry, court, police body, embassy or civil-society organisation: `moj`. */
export const BodyId = id.brand<'BodyId'>();
export type BodyId = z.output<typeof BodyId>;

/** Whoever owes a return: a place (its committee) or a body. */
export const ReporterId = id.brand<'ReporterId'>();
export type ReporterId = z.output<typeof ReporterId>;

/** A support group, or general administration: `law-enforcement`. */
export const GroupId = id.brand<'GroupId'>();
export type GroupId = z.output<typeof GroupId>;

/** One of the strategies of a plan: `2014-2018.s3`. */
export const StrategyId = id.brand<'StrategyId'>();
export type StrategyId = z.output<typeof StrategyId>;

/** What is counted: `le.cases`. */
export const IndicatorId = id.brand<'IndicatorId'>();
export type IndicatorId = z.output<typeof IndicatorId>;

/** A way of splitting a total: `sex`, `offence-family`. */
export const DimensionId = id.brand<'DimensionId'>();
export type DimensionId = z.output<typeof DimensionId>;

/** One part of a split: `female`. */
export const CodeId = id.brand<'CodeId'>();
export type CodeId = z.output<typeof CodeId>;

/** Where a figure comes from: an article, a letter, a minute, a return. */
export const SourceId = id.brand<'SourceId'>();
export type SourceId = z.output<typeof SourceId>;

/** An id that is unique within its own file only: an item, a statement, a meeting, a direction. */
export const LocalId = id;
export type LocalId = z.output<typeof LocalId>;

/** A role, never a person: `chief`, `permanent-vice-chair`. */
export const RoleId = idLike('permanent-vice-chair').brand<'RoleId'>();
export type RoleId = z.output<typeof RoleId>;
