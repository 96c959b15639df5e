// Inside the repository the core is consumed as TypeScript source; a package needs the built files. npm takes the
// exports of a package from its package.json alone, so they are swapped while it packs, and put back after.
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const [file, kept, beside] = ['package.json', 'package.json.kept', 'package.json.new'];

if (process.argv[2] === 'before') {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const packed = { ...manifest, exports: manifest.publishConfig.exports };
  copyFileSync(file, kept);
  writeFileSync(beside, `${JSON.stringify(packed, undefined, 2)}\n`);
  renameSync(beside, file);
} else if (existsSync(kept)) {
  renameSync(kept, file);
  rmSync(beside, { force: true });
}
