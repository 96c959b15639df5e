import type { APIRoute } from 'astro';
import { dataResponse } from '../../../hosting/data-response.ts';
import { sealedFiles } from '../../../queries/seals.ts';

/** Every sealed file of both roots under its own path, byte for byte as it was signed. */
export const getStaticPaths = async () =>
  (await sealedFiles()).map(({ isDemo, path, text }) => ({
    params: { root: isDemo ? 'demo' : undefined, file: path.replace(/\.json$/, '') },
    props: { text },
  }));

export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
  dataResponse('.json', props.text);
