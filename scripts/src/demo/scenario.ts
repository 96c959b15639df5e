import type {
  Amendment,
  AttendedMeeting,
  Claim,
  Confirmation,
  Cycle,
  DataRequest,
  Directions,
  FollowUp,
  Inquiry,
  Meeting,
  Mission,
  Monitoring,
  MonthlyReturn,
  Resolution,
  Source,
  Statement,
  Text,
  Verdict,
} from './plain.ts';

/** What goes otherwise than it should with the returns of one reporter. */
export type Trouble = { readonly reporter: string } & (
  | { readonly kind: 'silent'; readonly months: readonly string[] }
  | ({ readonly month: string } & TroubleOfMonth)
);

export type TroubleOfMonth =
  | { readonly kind: 'nil' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'received'; readonly on: string }
  | { readonly kind: 'leaves-out'; readonly indicators: readonly string[] }
  | { readonly kind: 'without-split'; readonly indicator: string; readonly dimension: string }
  | { readonly kind: 'undivided'; readonly indicator: string; readonly dimension: string }
  | {
      readonly kind: 'inexact';
      readonly indicator: string;
      readonly as: 'atLeast' | 'moreThan' | 'about';
    }
  | {
      readonly kind: 'other-days';
      readonly indicator: string;
      readonly from: string;
      readonly to: string;
    }
  /** It counts something that nobody asked it for. */
  | { readonly kind: 'unasked'; readonly indicator: string }
  /** It came by another way than usual; `verdict` where somebody verified it. */
  | {
      readonly kind: 'came-by';
      readonly channel: MonthlyReturn['channel'];
      readonly source?: string;
      readonly collected?: true;
      readonly verdict?: Omit<Verdict, 'of'>;
    }
  /** A first return counted so many too many, and a second one takes its place. */
  | {
      readonly kind: 'amended';
      readonly indicator: string;
      readonly excess: number;
      readonly on: string;
      readonly reason: Text;
    }
  /** Another desk received the same counts of some indicators again. */
  | {
      readonly kind: 'two-desks';
      readonly indicators: readonly string[];
      readonly channel: MonthlyReturn['channel'];
      readonly on: string;
      /** By how much the second counts more, where the two contradict each other. */
      readonly excess?: number;
    };

/** A claim whose count is told as its distance from what the reporter itself counted. */
export interface ClaimPlan extends Omit<Claim, 'counts'> {
  readonly indicator: string;
  /** 0 where the two agree, 3 for an excess of three, -2 for a gap of two. */
  readonly off: number;
  readonly days?: { readonly from: string; readonly to: string };
  readonly verdict?: Omit<Verdict, 'of'>;
}

/** An inquiry, and whose count its answer chose. */
export interface InquiryPlan extends Omit<Inquiry, 'answer'> {
  readonly answer?: {
    readonly on: string;
    /** The reporter's own return, or the claim with this id. */
    readonly chosen?: string;
    readonly note: Text;
  };
}

/** A question to a competent body; a collected return is told by whose it is and for which month. */
export interface ConfirmationPlan extends Omit<Confirmation, 'of'> {
  readonly of: readonly (string | { readonly reporter: string; readonly month: string })[];
}

/** A blocker that the leadership let pass with a caveat, or a warning that was read. */
export interface Decision {
  readonly code: string;
  /** What it is about; of a return, whose it is and for which month. */
  readonly subject: string | { readonly reporter: string; readonly month: string };
  /** Of returns that are outstanding, how many of how many: `1/25`. */
  readonly counts?: string;
  readonly caveat?: Text;
  readonly reason?: Text;
}

/** Everything that is decided about one semester, but for the numbers. */
export interface Scenario {
  readonly semester: string;
  readonly cycle: Pick<Cycle, 'documentNo' | 'dueOn' | 'events'> & Partial<Cycle>;
  readonly decisions?: readonly Decision[];
  /** How many of a hundred returns come a few days late. */
  readonly latePercent: number;
  readonly troubles: readonly Trouble[];
  readonly claims: readonly ClaimPlan[];
  readonly inquiries: readonly InquiryPlan[];
  readonly confirmations?: readonly ConfirmationPlan[];
  readonly requests: readonly DataRequest[];
  readonly followUps: readonly FollowUp[];
  readonly statements: readonly Statement[];
  readonly resolutions: readonly Resolution[];
  /** Sources of claims and statements; those of the returns follow from their channels. */
  readonly sources: readonly Source[];
  readonly meetings: readonly Meeting[];
  readonly directions: Omit<Directions, 'schema'>;
  readonly missions?: readonly Mission[];
  readonly monitoring?: Monitoring;
  readonly attended?: readonly AttendedMeeting[];
  readonly amendments?: readonly Amendment[];
  /** The day from which the groups edit their sections. */
  readonly sectionsFrom: string;
  /** How far each section has come, where it is not consolidated. */
  readonly sectionStates?: Readonly<Record<string, 'drafting' | 'handed-over' | 'returned'>>;
}

/** The word that an inquiry uses for the reporter's own return. */
export const ownReturn = 'own-return';
