import type { Corpus, Period } from '@chhamas/core';

/** A stored document as it is written: its ids are plain texts that nobody has parsed yet. */
export type Plain<T> = T extends string
  ? // A brand is a key that no text has.
    keyof T extends keyof string
    ? T
    : string
  : T extends readonly (infer Each)[]
    ? readonly Plain<Each>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

type ValueOf<K extends keyof Period> = Period[K] extends readonly { readonly value: infer Value }[]
  ? Plain<Value>
  : never;

export type Cycle = Plain<NonNullable<Period['cycle']>['value']>;
export type MonthlyReturn = ValueOf<'returns'>;
export type Claim = ValueOf<'claims'>['claims'][number];
export type Verdict = ValueOf<'verdicts'>['verdicts'][number];
export type Inquiry = ValueOf<'inquiries'>['inquiries'][number];
export type Confirmation = ValueOf<'confirmations'>['confirmations'][number];
export type DataRequest = ValueOf<'requests'>['requests'][number];
export type FollowUp = ValueOf<'followUps'>['followUps'][number];
export type Statement = ValueOf<'statements'>['statements'][number];
export type Resolution = ValueOf<'statements'>['resolutions'][number];
export type Source = ValueOf<'sources'>['sources'][number];
export type Meeting = ValueOf<'meetings'>['meetings'][number];
export type Directions = ValueOf<'directions'>;
export type Mission = ValueOf<'missions'>['missions'][number];
export type Monitoring = Omit<ValueOf<'monitoring'>, 'schema'>;
export type AttendedMeeting = ValueOf<'attended'>['meetings'][number];
export type Amendment = ValueOf<'compositions'>['amendments'][number];
export type GroupSection = ValueOf<'sections'>;
export type Text = Plain<NonNullable<Corpus['settings']>['value']['name']>;
