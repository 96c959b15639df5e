import type { PublicSite } from '@chhamas/core/node';
import { writeReleaseFolder } from '@chhamas/core/node';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PreparedDraft } from './prepare-draft.ts';

/** A folder outside of the content, which a preview is shown from. */
export interface PreviewFolder {
  /** What is published of both roots: the site reads nothing else. */
  readonly content: string;
  /** Writes a draft beside it, whole. @returns its folder */
  readonly addDraft: (files: PreparedDraft['files']) => Promise<string>;
  readonly remove: () => Promise<void>;
}

const name = /^chhamas-preview-(\d+)-/;

/**
 * Makes the folder of a preview, with a copy of what is published of the content and of its pages: of
 * everything else nothing is there that a page could show. What a preview that was stopped had left is
 * taken away.
 */
export async function makePreviewFolder(folder: string, site: PublicSite): Promise<PreviewFolder> {
  await removeAbandoned();
  const top = await mkdtemp(join(tmpdir(), `chhamas-preview-${process.pid}-`));
  const content = join(top, 'content');
  const { invented } = site.settings;
  const shown = invented ? join(content, 'demo') : content;
  const other = invented ? content : join(content, 'demo');
  // It is published nowhere: no page names an address.
  await writeJson(join(shown, 'site.json'), { ...site.settings, address: null });
  await writeJson(join(other, 'site.json'), { ...emptySite, invented: !invented });
  await cp(join(folder, 'pages'), join(shown, 'pages'), { recursive: true }).catch(() => undefined);
  for (const [path, bytes] of site.tree) {
    await mkdir(dirname(join(shown, 'releases', path)), { recursive: true });
    await writeFile(join(shown, 'releases', path), bytes);
  }
  let drafts = 0;
  return {
    content,
    addDraft: async (files) => {
      drafts += 1;
      const draft = join(top, `draft-${drafts}`);
      await writeReleaseFolder(draft, files);
      return draft;
    },
    remove: () => rm(top, { recursive: true, force: true }),
  };
}

/** The site has two roots; of the one that is not previewed it shows nothing. */
const emptySite = { schema: 1, name: { km: 'ការមើលជាមុន', en: 'Preview' }, address: null };

async function writeJson(file: string, value: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

async function removeAbandoned(): Promise<void> {
  for (const each of await readdir(tmpdir())) {
    const pid = Number(name.exec(each)?.[1]);
    if (!Number.isNaN(pid) && pid !== process.pid && !isRunning(pid)) {
      await rm(join(tmpdir(), each), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
