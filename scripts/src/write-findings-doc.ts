import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { findingsDoc } from './findings-doc.ts';

const file = join(import.meta.dirname, '../../docs/findings.md');
const style = { ...(await resolveConfig(file)), filepath: file };
await writeFile(file, await format(findingsDoc(), style));
