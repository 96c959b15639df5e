import { auditReleases } from '../disclosure/audit/audit-releases.ts';
import { protectFigures } from '../disclosure/protect-figures.ts';
import type { Solver } from '../disclosure/solver.ts';
import type { Figure } from '../figure/figure.ts';
import { figureRefOf, normaliseFigureRef } from '../figure/figure-ref.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { compareText } from '../kernel/compare-text.ts';
import { dayOfMoment } from '../kernel/local-moment.ts';
import type { Finding } from '../kernel/finding.ts';
import { finding, ofSeverity } from '../kernel/finding.ts';
import type { Semester } from '../kernel/semester.ts';
import { yearBefore } from '../kernel/semester.ts';
import { looseEndsOf } from '../release/loose-ends.ts';
import type { PublishedReport } from '../release/published-report.ts';
import type { ReleaseContent } from '../release/release-files.ts';
import type { Revision } from '../release/revision.ts';
import { revisedFigures } from '../release/revision.ts';
import { auditRefused } from './audit-refused.ts';
import { basesOf, changesOnYearBefore } from './changes.ts';
import { checkCorpus } from './check.ts';
import type { Corpus, Period } from './corpus.ts';
import { countedReleases } from './counted-releases.ts';
import { exposedFigures } from './exposed-figures.ts';
import { publishedReference } from './published-reference.ts';
import { publishedSections } from './published-sections.ts';
import { askReadiness } from './readiness-question.ts';
import { matchedWithRelease, releaseHighlights } from './release-highlights.ts';
import { partsFromPress, partsFromReturns } from './release-parts.ts';
import { revisedSentences } from './revised-sentences.ts';
import { saysTheSame } from './says-the-same.ts';
import { withheldInProse } from './withheld-in-prose.ts';
import { withoutBodies } from './without-bodies.ts';

/** What is asked: to publish one semester of a corpus, on a day, after earlier releases. */
export interface PublishRequest {
  readonly corpus: Corpus;
  readonly period: Period;
  readonly today: CalendarDate;
  /** All releases of the root so far that stand. */
  readonly earlier: readonly PublishedReport[];
  /** Those that were withdrawn and were public all the same: they are protected against. */
  readonly withdrawn?: readonly PublishedReport[];
  /** The number of this version, where a notice of withdrawal had one too; else the next one. */
  readonly version?: number;
  /** From `loadSolver`: it works out what must be withheld. */
  readonly solver: Solver;
}

/**
 * The next release of a semester, or everything that stands in its way. Pure: nothing is written.
 *
 * @returns content, or findings: errors of the content, blockers, and warnings that nobody
 *   acknowledged
 * @source minutes, paragraph I3; brief R-13
 */
export function publishSemester(request: PublishRequest): MadeRelease {
  const { content, findings } = makeRelease(request, false);
  return findings.length > 0 || content === undefined ? { findings } : { content, findings };
}

/**
 * The same release as far as it has come, for those who write it: protected and audited like any other,
 * with the public items of sections that were not handed over yet. What is not ready does not stop it;
 * errors do, and whatever would give a withheld count away.
 *
 * @returns no content where it was stopped; else the findings are what stands between it and its publication
 */
export function draftSemester(request: PublishRequest): MadeRelease {
  return makeRelease(request, true);
}

/** A release, or as much of one as there is, and what is wrong with it. */
export interface MadeRelease {
  readonly content?: ReleaseContent;
  readonly findings: readonly Finding[];
}

function makeRelease(request: PublishRequest, isDraft: boolean): MadeRelease {
  const { corpus, period, today, earlier, withdrawn = [], solver } = request;
  const { places, settings, disclosure } = corpus;
  const errors = [...missingFiles(corpus), ...checkCorpus(corpus)];
  if (!places || !settings || !disclosure) return { findings: errors };
  const { semester } = period;
  const question = askReadiness(corpus, period, today);
  const made =
    question === undefined ? partsFromPress(request) : partsFromReturns(request, question);
  const context = {
    policy: disclosure.value,
    indicators: corpus.indicators.map(({ value }) => value),
    country: places.value.country.id,
    semester,
  };
  const ofKind = earlier.filter(({ head }) => head.kind === made.head.kind);
  const base = latestOf(ofKind, yearBefore(semester));
  const isNamed = corpus.publication?.value.confirmations !== 'unnamed';
  const asToldNow = (figure: Figure) => (isNamed ? figure : withoutBodies(figure));
  // What is compared like for like is part of the totals, and protected together with them.
  const matched =
    question === undefined
      ? []
      : matchedWithRelease(
          corpus,
          { semester, figures: made.figures, ...question.collected },
          base,
        );
  const raw = [...made.figures, ...matched];
  const toBe = { kind: made.head.kind, semester, today, figures: raw };
  const everPublic = [...ofKind, ...withdrawn.filter(({ head }) => head.kind === toBe.kind)];
  const counted = countedReleases(corpus, toBe, everPublic);
  const protect = (some: readonly Figure[]) =>
    protectFigures({ ...counted.release, figures: some }, counted.earlier, context, solver);
  const findings = [...errors, ...made.findings];
  if (made.figures.length === 0) findings.push(finding('report/nothing-to-publish', semester));
  const stopping = isDraft ? ofSeverity(findings, 'error') : findings;
  if (stopping.length > 0 || made.figures.length === 0) return { findings };
  const guarded = protect(raw);
  if (guarded.exposed.length > 0) {
    const exposedIn = (some: readonly Figure[]) =>
      some === raw ? guarded.exposed : protect(some).exposed;
    const exposed = exposedFigures(raw, made.tables, semester, exposedIn);
    return { findings: [...findings, ...exposed] };
  }

  const bases = basesOf(made.figures, semester, base);
  const carried = [...guarded.figures, ...bases];
  const protectedFigures = carried.toSorted((a, b) =>
    compareText(figureRefOf(a.at, semester), figureRefOf(b.at, semester)),
  );
  const figures = protectedFigures.map((figure) =>
    bases.includes(figure) ? asToldNow(figure) : figure,
  );
  const latest = latestOf(earlier, semester);
  const version = request.version ?? (latest?.head.version ?? 0) + 1;
  const before = (latest?.figures ?? []).map(asToldNow);
  const sections = publishedSections(corpus, period, today, isDraft);
  const reference = publishedReference({
    ...{ corpus, period, figures, base },
    ledger: question?.collected.ledger ?? [],
  });
  const head = { semester, disclosure: disclosure.value.text, ...made.head };
  const said = { head, figures, notes: [...made.notes], ...sections, reference };
  const revision =
    latest &&
    revisionOf(period, version, today, {
      changes: [...revisedFigures(before, figures, semester)],
      sentences: [...revisedSentences(latest, said)],
    });
  const content: ReleaseContent = {
    head: {
      schema: 1,
      version,
      asOf: today,
      ...releaseDay(period, version, today),
      ...(revision === undefined ? {} : { revision }),
      invented: settings.value.invented,
      ...head,
    },
    figures: {
      schema: 1,
      figures,
      changes: [...changesOnYearBefore(carried, semester)],
      highlights: [
        ...releaseHighlights({
          now: { semester, figures: protectedFigures, indicators: made.indicators },
          country: context.country,
          earlier,
          kind: made.head.kind,
          sections: sections.sections,
        }),
      ],
      tables: [...made.tables],
      notes: [...made.notes],
    },
    sections,
    reference,
  };
  const toBeSealed = { ...counted.release, name: `${semester} v${version}`, figures };
  const unfit = [
    ...looseEndsIn(content, period, isDraft),
    ...withheldInProse(figures, sections, period),
    ...auditRefused(auditReleases([...counted.earlier, toBeSealed], context, solver)),
  ];
  if (unfit.length > 0) return { findings: [...findings, ...unfit] };
  if (latest === undefined) return { content, findings };
  if (saysTheSame(content, latest)) {
    const values = { version: latest.head.version };
    return { content, findings: [...findings, finding('release/unchanged', semester, {}, values)] };
  }
  if (revision !== undefined) return { content, findings };
  const unreasoned = finding('release/revision-without-reason', semester, {}, { version });
  return { content, findings: [...findings, unreasoned] };
}

/** The day on which a version may be published: that of its embargo, or the same day. */
function releaseDay({ cycle }: Period, version: number, today: CalendarDate) {
  const publishAt = cycle?.value.publishAt?.find((each) => each.version === version)?.at;
  return publishAt === undefined
    ? { releasedOn: today }
    : { releasedOn: dayOfMoment(publishAt), publishAt };
}

/** The files without which nothing can be published, as findings where they are not there. */
function missingFiles({ settings, places, disclosure }: Corpus): readonly Finding[] {
  const files = {
    'site.json': settings,
    'reference/places.json': places,
    'disclosure-policy.json': disclosure,
  };
  return Object.entries(files).flatMap(([file, found]) =>
    found === undefined ? [finding('report/missing-file', file, { file })] : [],
  );
}

/**
 * What a release would name and not have: it could not be read again. Which figures there are
 * follows in part from what arrived, so that a target may name one that there is not this time.
 */
function looseEndsIn(
  content: ReleaseContent,
  { sections }: Period,
  isDraft: boolean,
): readonly Finding[] {
  return looseEndsOf(content, isDraft).map((what) => {
    const names = sections.find(({ value: { targets = [] } }) =>
      targets.some(({ figure }) => normaliseFigureRef(figure) === what),
    );
    const place = names === undefined ? {} : { file: names.file };
    return finding('release/refers-to-nothing', what, place);
  });
}

/** What a new version says of the one before; undefined where nobody has said why it is made. */
function revisionOf(
  { cycle, press }: Period,
  version: number,
  today: CalendarDate,
  changed: Pick<Revision, 'changes' | 'sentences'>,
): Revision | undefined {
  const stated = cycle?.value.revisions?.find(
    (each) => each.version === version && each.on <= today,
  );
  if (stated !== undefined) return { kind: stated.kind, reason: stated.reason, ...changed };
  const ofPress = press
    .flatMap(({ value }) => value.revisions ?? [])
    .find((each) => each.version === version);
  return ofPress && { kind: 'correction', reason: ofPress.reason, ...changed };
}

function latestOf(
  reports: readonly PublishedReport[],
  semester: Semester,
): PublishedReport | undefined {
  return reports
    .filter(({ head }) => head.semester === semester)
    .toSorted((a, b) => b.head.version - a.head.version)[0];
}
