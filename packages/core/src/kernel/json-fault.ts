/** Why a text is not JSON, as an editor can mend it. */
export type JsonFault =
  | 'empty'
  | 'khmer-digits'
  | 'curly-quotes'
  | 'single-quotes'
  | 'comma-too-many'
  | 'comma-missing'
  | 'colon-missing'
  | 'quotes-missing'
  | 'quote-open'
  | 'bracket-open'
  | 'bracket-too-many'
  | 'number-form'
  | 'comment'
  | 'backslash'
  | 'too-deep'
  | 'unreadable';
