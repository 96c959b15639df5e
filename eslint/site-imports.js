const doors = ['published', 'language', 'verify'];

const plot = {
  name: '@observablehq/plot',
  message: 'Plot is drawn with in packages/site/src/charts/ only.',
};
const astroContent = {
  name: 'astro:content',
  message: 'Pages ask a query: astro:content belongs to packages/site/src/queries/.',
};

/**
 * What the site may import, held in .astro as in .ts.
 *
 * ESLint takes the last matching setting of a rule as a whole, so each folder with more freedom repeats the rest.
 *
 * @param {{ root: string, ignores: string[] }} options root: the folder of the site's sources
 */
export function siteImports({ root, ignores }) {
  const every = ['ts', 'astro'].map((extension) => `${root}/**/*.${extension}`);
  return [
    {
      files: every,
      ignores,
      rules: {
        ...importsBut([plot, astroContent], doors),
        'no-restricted-syntax': ['error', ...waysRoundAnImport],
      },
    },
    { files: [`${root}/queries/**/*.ts`], ignores, rules: importsBut([plot], doors) },
    { files: [`${root}/charts/**/*.ts`], ignores, rules: importsBut([astroContent], doors) },
    {
      files: [`${root}/content.config.ts`],
      rules: importsBut([plot], doors),
    },
    {
      files: [`${root}/read-roots.ts`],
      rules: importsBut([plot, astroContent], [...doors, 'node/releases']),
    },
  ];
}

/** These would reach a file without an import that a rule could see. */
const waysRoundAnImport = [
  { selector: 'ImportExpression', message: 'Import at the top, where the import rules look.' },
  {
    selector: 'MemberExpression[object.type="MetaProperty"][property.name=/^glob/]',
    message: 'Ask a query: files are read by packages/site/src/read-roots.ts.',
  },
];

function importsBut(paths, openDoors) {
  const patterns = [
    {
      regex: `^@chhamas/core(?!/(${openDoors.join('|')})$)`,
      message: `The site uses these doors of the core: ${openDoors.join(', ')}.`,
    },
    { regex: '(^|/)core/src(/|$)', message: 'Use a door of @chhamas/core.' },
    { regex: '^(node:)?fs(/|$)', message: 'The site reads no files: it asks a query.' },
    {
      regex: '^(@chhamas/content|(\\.\\./)+content)(/|$)',
      message: 'Content comes to the site through a query, after its seal was verified.',
    },
    { regex: '^@chhamas/scripts(/|$)', message: 'The site does not know the editors’ command.' },
  ];
  return { 'no-restricted-imports': ['error', { paths, patterns }] };
}
