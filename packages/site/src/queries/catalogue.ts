import { textIn } from '@chhamas/core/published';
import type { CatalogueContent } from '../linked-data/catalogue.ts';
import { wordsIn } from '../text/words-in.ts';
import { formatsOf, inBoth } from './dataset-files.ts';
import { datasetsOf } from './datasets.ts';
import type { Edition } from './edition.ts';
import { hrefOf } from './edition.ts';
import { reportsOf } from './reports.ts';
import type { MakeAddress } from './site-address.ts';
import { addressesOf } from './site-address.ts';
import { settingsOf } from './site-settings.ts';

const edition: Edition = { root: 'real', language: 'km' };

/** What the catalogue lists, of the real root alone; undefined while the site has no address. */
export async function catalogueContent(): Promise<
  { readonly content: CatalogueContent; readonly address: MakeAddress } | undefined
> {
  const address = await addressesOf(edition);
  if (address === undefined) return undefined;
  const { name } = await settingsOf(edition);
  const country = (await reportsOf(edition))[0]?.reference.country.name ?? name;
  const content = {
    name,
    description: inBoth((language) => {
      const words = wordsIn(language);
      return `${words.description(textIn(country, language).text)} ${words.disclaimer}`;
    }),
    home: hrefOf(edition, ''),
    dataPage: hrefOf(edition, 'data/'),
    about: hrefOf(edition, 'about/'),
    datasets: (await datasetsOf(edition)).map((files) => ({
      ...files,
      page: hrefOf(edition, files.pages[0] ?? 'data/'),
      formats: formatsOf(edition, files),
    })),
  };
  return { content, address };
}
