import type { APIRoute } from 'astro';
import { dataResponse } from '../../../hosting/data-response.ts';
import { editionPaths, onceARoot } from '../../../queries/edition.ts';
import { sealedFiles, sealedText } from '../../../queries/seals.ts';

/** Every sealed file of both roots under its own path, byte for byte as it was signed. */
export const getStaticPaths = () =>
  onceARoot(editionPaths()).flatMap(({ params, props: { edition } }) =>
    Array.from(sealedFiles(edition), ([path, bytes]) => ({
      params: { ...params, file: path.replace(/\.json$/, '') },
      props: { bytes },
    })),
  );

export const GET: APIRoute<{ readonly bytes: Uint8Array }> = ({ props }) =>
  dataResponse('.json', sealedText(props.bytes));
