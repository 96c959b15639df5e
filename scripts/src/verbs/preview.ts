import { nameOf, ofSeverity } from '@chhamas/core';
import { formatNumber } from '@chhamas/core/language';
import { refuse } from '../refuse.ts';
import { freePort } from '../preview/free-port.ts';
import type { PreparedDraft } from '../preview/prepare-draft.ts';
import { prepareDraft } from '../preview/prepare-draft.ts';
import { showUntilStopped } from '../preview/show-until-stopped.ts';
import { findingsAsJson, printFindings } from '../terminal/print-findings.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';

/** `chhamas preview <semester>`: the pages of a report that nobody has approved, on this computer alone. */
export const preview: Verb = {
  name: 'preview',
  parameters: ['<semester>'],
  options: ['port'],
  run: async (run) => {
    const { preview: texts } = textsFor(run.language);
    const named = run.own.port;
    if (named !== undefined && !isPort(named)) return refuse(run, texts.notAPort(named));
    const port = await freePort(named === undefined ? undefined : Number(named));
    if (port === undefined) return refuse(run, texts.portTaken(named ?? '4321'));
    const prepared = await prepareDraft(run);
    if (typeof prepared === 'number') return prepared;
    if (run.format === 'pretty') run.print(standing(run, prepared));
    const code = await showUntilStopped(run, {
      prepared,
      port,
      onShown: (address) => {
        run.print(shown(run, prepared, address));
      },
    });
    if (code === 0 && run.format === 'pretty') run.print(texts.ended);
    return code;
  },
};

function isPort(text: string): boolean {
  return /^\d{4,5}$/.test(text) && Number(text) >= 1024 && Number(text) <= 65_535;
}

/** What stands between a draft and its publication. */
function standing({ folder, language }: Run, { findings, loaded }: PreparedDraft): string {
  const { preview: texts } = textsFor(language);
  if (findings.length === 0) return texts.ready;
  const count = (severity: 'blocker' | 'warning') =>
    formatNumber(ofSeverity(findings, severity).length, language);
  const name = (id: string) => nameOf(id, loaded.corpus, language);
  return [
    printFindings(findings, folder, language, name),
    wrapText(texts.notReady(count('blocker'), count('warning')), language, 0),
  ].join('\n\n');
}

function shown(
  { language, format }: Run,
  { release, findings }: PreparedDraft,
  address: string,
): string {
  const { preview: texts } = textsFor(language);
  const found = findingsAsJson(findings, language);
  return format === 'json'
    ? JSON.stringify({ release, address, findings: found }, undefined, 2)
    : `${texts.shown(address)}\n${wrapText(texts.howItEnds, language, 0)}`;
}
