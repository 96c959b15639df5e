import { writeStableJson } from '@chhamas/core';
import { loadCorpus, makeKey, removeLeftovers, writeNew } from '@chhamas/core/node';
import { dirname, join } from 'node:path';
import { nextCall } from '../next-call.ts';
import { refuse } from '../refuse.ts';
import { askValues } from '../terminal/ask-values.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { textsFor } from '../text/texts.ts';
import type { Run, Verb } from '../verb.ts';
import { askPassphrase } from '../waiting/passphrase.ts';

/** `chhamas keygen <signer> --key FILE`: a key of somebody who approves, encrypted under a passphrase. */
export const keygen: Verb = {
  name: 'keygen',
  parameters: ['<signer>'],
  options: ['key'],
  run: async (run) => {
    const { folder, language, print, remark, parameters } = run;
    const { seal: texts, next, andThen } = textsFor(language);
    const [signer = ''] = parameters;
    if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(signer)) return refuse(run, texts.notAnId(signer));
    const file = await fileNamed(run, signer);
    if (file === undefined) return 2;
    const beside = dirname(file);
    for (const name of await removeLeftovers(beside, 'here')) {
      remark(texts.finished['leftover-removed'](join(beside, name)));
    }
    const passphrase = await askPassphrase(run, true);
    if (passphrase === undefined) return 2;
    // Without settings that can be read the key is a real one: the demonstration is the exception.
    const { settings } = (await loadCorpus(folder)).corpus;
    const key = await makeKey(signer, settings?.value.invented === true, passphrase);
    const isWritten = await writeNew(file, writeStableJson(key), 0o600);
    if (!isWritten) return refuse(run, texts.keyExists(file));
    const [approve, publish] = [
      nextCall(folder, 'approve', 'signers', '--role ROLE --key FILE'),
      nextCall(folder, 'publish', 'signers'),
    ];
    const say = (text: string) => {
      print(wrapText(text, language, 0));
    };
    say(texts.keyMade(file));
    say(texts.keyForList(join(folder, 'signers.json')));
    print(`  "id": "${signer}",\n  "publicKey": "${key.publicKey}"`);
    say(texts.keyNext);
    print(next(approve));
    print(andThen(publish));
    return 0;
  },
};

/** Where the key is to lie: outside of what is kept together with others. */
async function fileNamed(run: Run, signer: string): Promise<string | undefined> {
  const texts = textsFor(run.language).seal;
  const example = join('..', `${signer}.json`);
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  if (run.own.key === undefined && !isTerminal) {
    refuse(run, texts.keyFileNeeded(example));
    return undefined;
  }
  const wanted = {
    option: 'key',
    as: 'FILE',
    question: texts.askKeyFile,
    initial: example,
  } as const;
  return (await askValues(run, { file: wanted }))?.file;
}
