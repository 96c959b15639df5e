import type { CalendarDate } from '@chhamas/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A Word document without the moment of its making, which its properties and its archive note: the day
 * stands for it, and the same document gives the same bytes.
 */
export function withoutTime(bytes: Uint8Array, day: CalendarDate): Uint8Array {
  const files = unzipSync(bytes);
  const core = files[properties];
  if (core === undefined) throw new RangeError(`Expected ${properties} in the document.`);
  const moments = strFromU8(core).replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${day}T00:00:00Z`,
  );
  return zipSync({ ...files, [properties]: strToU8(moments) }, { mtime: new Date(1980, 0, 1) });
}

const properties = 'docProps/core.xml';
