/** So often is it said how long it has taken so far. */
const everyMilliseconds = 1000;

/**
 * Does something that takes longer than a second and says so meanwhile, on the error channel, where somebody
 * looks at a terminal. The line is gone afterwards; elsewhere nothing is said.
 *
 * The work keeps the process so busy that a picture could not turn: what is said stands still until it is over.
 */
export async function whileBusy<T>(message: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  const from = performance.now();
  const say = () => {
    isShown = true;
    const seconds = Math.round((performance.now() - from) / 1000);
    process.stderr.write(`${clear}${message}${seconds === 0 ? '' : ` ${seconds} s`}`);
  };
  say();
  const timer = setInterval(say, everyMilliseconds);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    clearBusyLine();
  }
}

/** Takes the line away, for something else to be printed there. */
export function clearBusyLine(): void {
  if (isShown) process.stderr.write(clear);
  isShown = false;
}

/** Whether the line stands there: another program may have the terminal to itself. */
let isShown = false;

/** To the beginning of the line, and nothing behind it. */
const clear = '\r\u001b[K';
