import type { APIRoute } from 'astro';
import { writeFeed } from '../../feed/write-feed.ts';
import { dataResponse } from '../../hosting/data-response.ts';
import { editions, rootPathOf } from '../../queries/edition.ts';
import { feedOf } from '../../queries/feed.ts';

/** One feed a language, as soon as the site has an address and something to tell. */
export async function getStaticPaths() {
  const paths = editions.map(async (edition) => {
    const feed = await feedOf(edition);
    return feed === undefined ? [] : [{ params: { root: rootPathOf(edition) }, props: { feed } }];
  });
  return (await Promise.all(paths)).flat();
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props }) => dataResponse('/feed.xml', writeFeed(props.feed));
