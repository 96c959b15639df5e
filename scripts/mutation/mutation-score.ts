/** As much of Stryker's report as is read here. */
export interface MutationReport {
  /** By path from the root of the repository. */
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  /** What stands there instead. */
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly status: string;
}

/** How many mutants of a room the tests noticed, and which they did not. */
export interface MutationScore {
  readonly room: string;
  readonly killed: number;
  readonly timedOut: number;
  /** How many run only as a file is loaded: they are not tried, and do not count. */
  readonly ignored: number;
  /** Each with its place and what stood there instead. */
  readonly survivors: readonly string[];
  /** Percent of the mutants that were noticed: killed, or running for ever. */
  readonly score: number;
}

/**
 * The score of a room of the core. What no test reaches has survived.
 *
 * @returns a score of 100 where there was nothing to mutate
 */
export function mutationScoreOf(room: string, { files }: MutationReport): MutationScore {
  const mutants = Object.entries(files)
    .filter(([path]) => path.includes(`/${room}/`))
    .flatMap(([path, file]) => file.mutants.map((mutant) => ({ path, ...mutant })));
  const numberOf = (status: string) => mutants.filter((each) => each.status === status).length;
  const [killed, timedOut, ignored] = [
    numberOf('Killed'),
    numberOf('Timeout'),
    numberOf('Ignored'),
  ];
  const survivors = mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ path, location: { start }, mutatorName, replacement = '', status }) =>
      [
        `${path}:${start.line}:${start.column}`,
        status === 'NoCoverage' ? `${mutatorName} (no test)` : mutatorName,
        replacement.replaceAll(/\s+/g, ' '),
      ].join('  '),
    );
  const noticed = killed + timedOut;
  const all = noticed + survivors.length;
  const score = all === 0 ? 100 : (noticed / all) * 100;
  return { room, killed, timedOut, ignored, survivors, score };
}
