/** The work that verbs are for, in the order of a semester. */
export type Work = 'collect' | 'chase' | 'write' | 'check' | 'publish' | 'plan' | 'other';
