// Who may import whom, for .ts and .mjs. ESLint holds the same line for .astro, which this tool does not read.

const core = 'packages/core/src';
/** What writes the pages of the findings from the examples of the tests. */
const docsWriter = '^scripts/src/findings-doc/';
const test = '\\.(test|test-d)\\.ts$';

/**
 * The rooms of the core, each with the rooms it may import and its packages. A room may name only rooms above it, so
 * the list cannot hold a circle.
 */
const rooms = [];
const basis = ['kernel', 'figure', 'reference', 'indicator'];

room('kernel', [], ['date-fns', '@date-fns/utc', 'leven']);
room('language', ['kernel']);
room('figure', ['kernel']);
room('reference', ['kernel']);
room('indicator', ['kernel']);
room(
  'narrative',
  ['kernel', 'language', 'figure'],
  [
    'unified',
    'remark-[^/]+',
    'rehype-[^/]+',
    'mdast[^/]*',
    'hast[^/]*',
    'unist[^/]*',
    'vfile',
    'yaml',
  ],
);
room('collection', basis);
room('evidence', basis);
room('group-report', basis);
room('coordination', basis);
room('plan', basis);
room('aggregation', [...basis, 'collection', 'evidence']);
room('form', [...basis, 'language', 'collection', 'aggregation']);
room('disclosure', ['kernel', 'figure', 'indicator', 'aggregation'], ['highs']);
room('comparison', ['kernel', 'figure', 'indicator']);
room('release', [...basis, 'narrative', 'plan'], ['jose']);
room('published', [
  ...['kernel', 'figure', 'language', 'narrative', 'group-report', 'plan', 'comparison'],
  'release',
]);
room('report', allRoomsAbove());
room('node', allRoomsAbove(), ['jose', 'jsonc-parser'], { mayUseNode: true });

function room(name, mayImport, packages = [], { mayUseNode = false } = {}) {
  const unknown = mayImport.filter((other) => !allRoomsAbove().includes(other));
  if (unknown.length > 0) throw new RangeError(`${name} names rooms not above it: ${unknown}`);
  rooms.push({ name, mayImport, packages: ['zod', ...packages], mayUseNode });
}

function allRoomsAbove() {
  return rooms.map(({ name }) => name);
}

/** Everything that a room may not import is refused, so that a new package or room starts out forbidden. */
function ruleOf({ name, mayImport, packages, mayUseNode }) {
  return {
    name: `room-${name}`,
    comment: `${name} may import: ${[...mayImport, ...packages].join(', ')}`,
    severity: 'error',
    from: { path: `^${core}/${name}/`, pathNot: test },
    to: {
      pathNot: [
        `^${core}/(${[name, ...mayImport].join('|')})/`,
        `(^|/)node_modules/(@types/)?(${packages.join('|')})/`,
      ],
      ...(mayUseNode ? { dependencyTypesNot: ['core'] } : {}),
    },
  };
}

/** What decides on withholding: it turns figures and tables into a system, and protects that. */
const makerFiles = [
  'maker/[^/]+',
  '(protect|public)-system',
  'protect-figures',
  'system-of-figures',
  '(topic|reach|blocks|unknowns|implied-counts|cell-weight|said-cells|is-as-counted)',
  'tables/(system-of-tables|unknowns-of-releases|protect-tables|junction-tree|rules-of)',
];
const makers = `^${core}/disclosure/(${makerFiles.join('|')})\\.ts$`;

module.exports = {
  forbidden: [
    ...rooms.map(ruleOf),
    {
      name: 'front-door-opens-rooms-only',
      comment: 'index.ts lists what rooms export. The disk has its own door.',
      severity: 'error',
      from: { path: `^${core}/index\\.ts$` },
      to: { pathNot: `^${core}/(?!node/|testing/)[^/]+/` },
    },
    {
      name: 'every-core-file-is-in-a-room',
      comment: 'A folder without a room above has no rule: give it one.',
      severity: 'error',
      from: {
        path: `^${core}/`,
        pathNot: [test, `^${core}/(${allRoomsAbove().join('|')}|testing)/`, `^${core}/index\\.ts$`],
      },
      to: {},
    },
    {
      name: 'only-node-touches-the-machine',
      comment: 'No room but node has a disk, a clock or an environment.',
      severity: 'error',
      from: { path: `^${core}/`, pathNot: [test, `^${core}/(node|testing)/`] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-disclosure-mints-protected-figures',
      comment: 'A protected figure comes from disclosure, or is read back from a sealed release.',
      severity: 'error',
      from: { pathNot: [test, `^${core}/(disclosure|release)/`] },
      to: { path: `^${core}/figure/mint-protected\\.ts$` },
    },
    {
      name: 'audit-shares-nothing-with-the-maker',
      comment: 'What decides on withholding and what audits it agree only where both are right.',
      severity: 'error',
      from: { path: `^${core}/disclosure/audit/`, pathNot: test },
      to: { path: makers },
    },
    {
      name: 'testing-is-for-tests',
      comment:
        'For tests, for what they share outside the core, and for the docs that show their examples.',
      severity: 'error',
      from: { pathNot: [test, `^${core}/testing/`, '^(packages/site|scripts)/test/', docsWriter] },
      to: { path: `^${core}/testing/` },
    },
    {
      name: 'core-knows-no-caller',
      severity: 'error',
      from: { path: '^packages/core/' },
      to: { path: '^(scripts|content)/' },
    },
    {
      name: 'nobody-imports-the-site',
      comment: 'The site is a process that others start, tests included.',
      severity: 'error',
      from: { pathNot: '^packages/site/' },
      to: { path: '^packages/site/' },
    },
    {
      name: 'scripts-use-the-doors-of-core',
      severity: 'error',
      from: { path: '^scripts/', pathNot: [test, docsWriter] },
      to: {
        path: `^${core}/`,
        pathNot: `^${core}/(index|disclosure/index|language/index|node/index|release/seal/index)\\.ts$`,
      },
    },
    {
      name: 'only-tests-use-what-writes-docs',
      comment: 'The command reads the pages of the findings; it loads none of their examples.',
      severity: 'error',
      from: { path: '^scripts/', pathNot: [test, docsWriter] },
      to: { path: docsWriter },
    },
    {
      name: 'site-leaves-scripts-and-content-alone',
      severity: 'error',
      from: { path: '^packages/site/src/', pathNot: test },
      to: { path: '^(scripts|content)/' },
    },
    {
      name: 'bootstrap-runs-before-install',
      comment: 'These files run on a fresh clone: they import packages only when called.',
      severity: 'error',
      from: { path: '^scripts/([^/]+|bootstrap/[^/]+)\\.mjs$' },
      to: { dependencyTypesNot: ['core', 'local'], dynamic: false },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      // What the benchmark is held against is in nobody's installation but its own.
      to: { couldNotResolve: true, pathNot: ['^astro:', '^(@duckdb/node-api|d3-array)$'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astro|\\.turbo|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  },
};
