import { runCommand } from '../../src/run-command.ts';
import type { Call, Outcome } from './run-chhamas.ts';

/**
 * A process that answers one call of the command after the other. It has read the program already, which
 * is half the time of a call.
 */
process.on('message', (call: Call) => {
  void answer(call).then((outcome) => process.send?.(outcome));
});

async function answer({ cwd, args, environment }: Call): Promise<Outcome> {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  const written = { out: '', err: '' };
  process.stdout.write = (text) => ((written.out += String(text)), true);
  process.stderr.write = (text) => ((written.err += String(text)), true);
  try {
    return { code: await runCommand(args), ...written };
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { code: 1, out: written.out, err: `${written.err}${trace}\n` };
  }
}
