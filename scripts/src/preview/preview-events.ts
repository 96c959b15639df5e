import { watchContent } from './watch-content.ts';

/** What happens while a preview is shown. */
export interface PreviewEvents {
  /** Aborted once somebody ends the preview. */
  readonly stopped: AbortSignal;
  /** The next thing that happens, or has happened since it was last asked; saves are one, however many. */
  readonly next: () => Promise<'saved' | 'stopped'>;
  readonly close: () => void;
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens to whoever ends the preview, and to files of the content that are saved. */
export function listen(folder: string): PreviewEvents {
  const stop = new AbortController();
  let isSaved = false;
  let wake = () => {};
  const onSaved = () => {
    isSaved = true;
    wake();
  };
  const onEnding = () => {
    stop.abort();
    wake();
  };
  for (const each of endings) process.on(each, onEnding);
  const unwatch = watchContent(folder, onSaved);
  return {
    stopped: stop.signal,
    next: async () => {
      while (!stop.signal.aborted && !isSaved) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      if (stop.signal.aborted) return 'stopped';
      isSaved = false;
      return 'saved';
    },
    close: () => {
      unwatch();
      for (const each of endings) process.off(each, onEnding);
    },
  };
}
