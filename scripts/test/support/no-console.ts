import { afterEach } from 'vitest';

// A test that prints hides something: what it should assert, or what the code should not say. A test that expects
// output replaces the method itself, with vi.spyOn.
const written: string[] = [];

for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
  console[method] = (...values: readonly unknown[]) => {
    written.push(`console.${method}: ${values.map(String).join(' ')}`);
  };
}

afterEach(() => {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(`The test wrote to the console:\n${lines.join('\n')}`);
});
