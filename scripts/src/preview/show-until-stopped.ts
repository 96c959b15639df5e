import type { Language } from '@chhamas/core';
import { whileBusy } from '../terminal/while-busy.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';
import { host } from './free-port.ts';
import type { PreparedDraft } from './prepare-draft.ts';
import { prepareDraft } from './prepare-draft.ts';
import { listen } from './preview-events.ts';
import { makePreviewFolder } from './preview-folder.ts';
import type { RunningSite } from './start-site.ts';
import { isAnswering, startSite } from './start-site.ts';

/** What is shown, from where, and what is done once it can be seen. */
interface Showing {
  readonly prepared: PreparedDraft;
  readonly port: number;
  readonly onShown: (address: string) => void;
}

/**
 * Shows a draft until somebody ends it, and makes it anew whenever its content is saved.
 *
 * @returns the exit code; the site has ended by then, and its files are gone
 */
export async function showUntilStopped(
  run: Run,
  { prepared, port, onShown }: Showing,
): Promise<number> {
  const { preview: texts, busy } = textsFor(run.language);
  const events = listen(run.folder);
  const folder = await makePreviewFolder(run.folder, prepared.site);
  const address = `http://${host}:${port}/${pathOf(prepared, run.language)}`;
  const isUp = (site: RunningSite) =>
    whileBusy(busy.starting, () => isAnswering(address, site.ended, events.stopped));
  const failed = async (site: RunningSite) => {
    if (events.stopped.aborted) return 0;
    await site.stop();
    run.remark(`chhamas: ${texts.siteEnded}\n${await site.ended}`);
    return 1;
  };
  let site: RunningSite | undefined;
  try {
    const start = async ({ files }: PreparedDraft) =>
      startSite({ content: folder.content, draft: await folder.addDraft(files), port });
    site = await start(prepared);
    if (site === undefined) {
      run.remark(`chhamas: ${texts.notInstalled}`);
      return 2;
    }
    if (!(await isUp(site))) return await failed(site);
    onShown(address);
    for (;;) {
      const ended = site.ended.then(() => 'ended' as const);
      const event = await Promise.race([events.next(), ended]);
      if (event === 'stopped') return 0;
      if (event === 'ended') return await failed(site);
      const again = await prepareDraft(run);
      if (typeof again === 'number') {
        run.remark(texts.notMadeAgain);
        continue;
      }
      await site.stop();
      site = await start(again);
      if (site === undefined || !(await isUp(site)))
        return site === undefined ? 2 : await failed(site);
      if (run.format === 'pretty') run.print(texts.madeAgain);
    }
  } finally {
    await site?.stop();
    events.close();
    await folder.remove();
  }
}

/** The page of the draft on the site: `demo/en/reports/2022-S2/`. */
function pathOf({ release, site }: PreparedDraft, language: Language): string {
  const root = site.settings.invented ? 'demo/' : '';
  return `${root}${language === 'en' ? 'en/' : ''}${release.replace(/v\d+$/, '')}`;
}
