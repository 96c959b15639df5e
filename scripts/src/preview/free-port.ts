import { createServer } from 'node:net';

/** Where a preview answers: this computer alone. */
export const host = '127.0.0.1';

/** Where a port is looked for, and how many are tried. */
const firstPort = 4321;
const tries = 50;

/**
 * A port of this computer on which nothing listens.
 *
 * @param wanted this one and no other
 * @returns undefined where it is taken
 */
export async function freePort(wanted?: number): Promise<number | undefined> {
  const ports =
    wanted === undefined
      ? Array.from({ length: tries }, (_, index) => firstPort + index)
      : [wanted];
  for (const port of ports) if (await isFree(port)) return port;
  return undefined;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
