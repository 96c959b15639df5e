import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PublicPage, PublishedPlan, SiteSettings, Withdrawal } from '@chhamas/core/published';
import type { SealedRelease, VerifiedReleases } from '@chhamas/core/verify';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Roots, ShownSite } from './read-roots.ts';
import { readRoots } from './read-roots.ts';
import { leaveRoots } from './verified-roots.ts';

/**
 * What is small of both roots; reports and sealed files are left to the queries as they are. Shapes and
 * seals were checked while the folder was read: these only carry the types on.
 */
export const collections = {
  sites: defineCollection({
    loader: publicLoader('sites', ({ settings }) => [['settings', settings]]),
    schema: z.custom<SiteSettings>(),
  }),
  /** Every version of every action plan. */
  plans: defineCollection({
    loader: publicLoader('plans', ({ plans }) =>
      plans.map((plan) => [`${plan.id}/v${plan.version}`, plan]),
    ),
    schema: z.custom<PublishedPlan>(),
  }),
  /** All notices of a root in one entry: most roots have none. */
  withdrawals: defineCollection({
    loader: publicLoader('withdrawals', ({ withdrawals }) => [['all', { notices: withdrawals }]]),
    schema: z.custom<{ readonly notices: readonly Withdrawal[] }>(),
  }),
  /** How each release was approved, by its path among the releases. */
  seals: defineCollection({
    loader: publicLoader('seals', ({ verified }) =>
      verified.releases.map((release) => [release.path, release]),
    ),
    schema: z.custom<SealedRelease>(),
  }),
  /** The fingerprint of the first signers, and who may sign now. */
  signers: defineCollection({
    loader: publicLoader('signers', ({ verified: { root, signers } }) => [
      ['now', { root, signers }],
    ]),
    schema: z.custom<Pick<VerifiedReleases, 'root' | 'signers'>>(),
  }),
  pages: defineCollection({
    loader: publicLoader('pages', ({ pages }) =>
      pages.map((page) => [`${page.name}.${page.language}`, page]),
    ),
    schema: z.custom<PublicPage>(),
  }),
};

/** One kind of entry of both content folders. The store is filled anew: a stale one would outlive a broken seal. */
function publicLoader(
  name: string,
  entriesOf: (site: ShownSite) => readonly (readonly [id: string, data: object])[],
): Loader {
  return {
    name: `chhamas-${name}`,
    load: async (context) => {
      const { store, config } = context;
      const elsewhere = process.env['CHHAMAS_CONTENT'] ?? '../../content';
      const content = resolve(fileURLToPath(config.root), elsewhere);
      store.clear();
      const roots = await readOnce(content);
      leaveRoots(roots);
      for (const [root, site] of roots) {
        for (const [id, entry] of entriesOf(site)) {
          const data = { ...entry };
          store.set({ id: `${root}/${id}`, data, digest: context.generateDigest(data) });
        }
      }
    },
  };
}

const readings = new Map<string, Promise<Roots>>();

/** Both roots, read and verified once for all collections of a build. */
function readOnce(content: string): Promise<Roots> {
  const reading = readings.get(content) ?? readRoots(content, draftFolder);
  readings.set(content, reading);
  return reading;
}
