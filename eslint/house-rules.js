const exportsByName = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name.',
  },
  { selector: 'ExportAllDeclaration', message: 'List the exports by hand.' },
];

export const namedExportsOnly = { 'no-restricted-syntax': ['error', ...exportsByName] };

/** Rooms other than node: no clock, no random, no environment. What they need of these is an argument. */
export const coreIsPure = {
  'no-restricted-globals': [
    'error',
    'process',
    'performance',
    'fetch',
    'setTimeout',
    'setInterval',
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Today is an argument.' },
    { object: 'Math', property: 'random' },
    { object: 'crypto', property: 'randomUUID' },
    { object: 'crypto', property: 'getRandomValues' },
  ],
  'no-restricted-syntax': [
    'error',
    ...exportsByName,
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'Today is an argument.',
    },
  ],
};
