import { writeStableJson } from '@chhamas/core';
import { loadCorpus, makeKey } from '@chhamas/core/node';
import { writeFile } from 'node:fs/promises';
import { textsFor } from '../text/texts.ts';
import type { Verb } from '../verb.ts';
import { askPassphrase } from '../waiting/passphrase.ts';

/** `chhamas keygen <signer> --key FILE`: a key of somebody who approves, encrypted under a passphrase. */
export const keygen: Verb = {
  name: 'keygen',
  parameters: ['<signer>'],
  options: ['key'],
  run: async (run) => {
    const { folder, language, print, remark, parameters, own } = run;
    const texts = textsFor(language).seal;
    const [signer = ''] = parameters;
    const refuse = (message: string) => {
      remark(`chhamas: ${message}`);
      return 2;
    };
    if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(signer)) return refuse(texts.notAnId(signer));
    if (own.key === undefined) return refuse(texts.optionNeeded('--key FILE'));
    const passphrase = await askPassphrase(run, true);
    if (passphrase === undefined) return 2;
    // Without settings that can be read the key is a real one: the demonstration is the exception.
    const { settings } = (await loadCorpus(folder)).corpus;
    const key = await makeKey(signer, settings?.value.invented === true, passphrase);
    try {
      await writeFile(own.key, writeStableJson(key), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      return refuse(texts.keyExists(own.key));
    }
    print(texts.keyMade(own.key));
    print(`${texts.keyForList}\n  "id": "${signer}",\n  "publicKey": "${key.publicKey}"`);
    return 0;
  },
};
