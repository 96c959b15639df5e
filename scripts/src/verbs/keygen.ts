import { writeStableJson } from '@chhamas/core';
import { loadCorpus, makeKey, removeLeftovers, writeNew } from '@chhamas/core/node';
import { dirname, join } from 'node:path';
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
    const beside = dirname(own.key);
    for (const name of await removeLeftovers(beside, 'here')) {
      remark(texts.finished['leftover-removed'](join(beside, name)));
    }
    const passphrase = await askPassphrase(run, true);
    if (passphrase === undefined) return 2;
    // Without settings that can be read the key is a real one: the demonstration is the exception.
    const { settings } = (await loadCorpus(folder)).corpus;
    const key = await makeKey(signer, settings?.value.invented === true, passphrase);
    const isWritten = await writeNew(own.key, writeStableJson(key), 0o600);
    if (!isWritten) return refuse(texts.keyExists(own.key));
    print(texts.keyMade(own.key));
    print(`${texts.keyForList}\n  "id": "${signer}",\n  "publicKey": "${key.publicKey}"`);
    return 0;
  },
};
