/**
 * Says on the error channel what is being done, in a line that the next one takes the place of, and that
 * is gone when the call ends. Nothing is said where nobody watches: in a pipe, a file, a test.
 */
export function showProgress(text: string): void {
  const { stderr } = process;
  if (!stderr.isTTY) return;
  if (!isShown) process.once('exit', () => stderr.write('\r\u001b[K'));
  isShown = true;
  stderr.write(`\r\u001b[K${text}`);
}

/** Takes the line away, before something that stays is written. */
export function endProgress(): void {
  if (process.stderr.isTTY && isShown) process.stderr.write('\r\u001b[K');
}

let isShown = false;
