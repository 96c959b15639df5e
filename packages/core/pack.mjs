// Inside the repository the core is consumed as TypeScript source; a package needs the built files. npm takes the
// exports of a package from its package.json alone, so they are swapped while it packs, and put back after. The licence
// comes along for as long.
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const [file, kept, beside] = ['package.json', 'package.json.kept', 'package.json.new'];

switch (process.argv[2]) {
  case 'clean':
    // What a deleted source had built would be packed with the rest.
    rmSync('dist', { recursive: true, force: true });
    break;
  case 'before': {
    // A run that was stopped left the swapped file in place.
    putBack();
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const packed = { ...manifest, exports: manifest.publishConfig.exports };
    copyFileSync(file, kept);
    copyFileSync('../../LICENSE', 'LICENSE');
    writeFileSync(beside, `${JSON.stringify(packed, undefined, 2)}\n`);
    renameSync(beside, file);
    break;
  }
  case 'after':
    putBack();
}

function putBack() {
  if (existsSync(kept)) renameSync(kept, file);
  for (const made of [beside, 'LICENSE']) rmSync(made, { force: true });
}
