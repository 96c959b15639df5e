/**
 * The roles that there are words for, in the order in which a report comes to them. Another role is one
 * only where the list of signers has it.
 *
 * @source minutes, headings Z1 to Z3, paragraphs D7 and D9; brief R-48
 */
export const namedRoles = [
  'preparer',
  'compiler',
  'working-group',
  'provincial-secretariat',
  'general-secretariat',
  'chief',
  'deputy-secretary-general',
  'secretary-general',
  'permanent-vice-chair',
  'chair',
  'monitor',
] as const;
