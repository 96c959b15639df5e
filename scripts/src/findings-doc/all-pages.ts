import type { FindingCode } from '@chhamas/core';
import { format, resolveConfig } from 'prettier';
import { findingExamples } from '../../../packages/core/src/testing/examples/index.ts';
import { findingPage } from './finding-page.ts';
import { findingsIndex } from './index-page.ts';
import { pagePathOf } from '../finding-page-file.ts';
import { showExample } from './shown-example.ts';

/**
 * The index of the findings and a page of each, by their paths from `docs/`.
 *
 * @param docs the folder, for the layout of the index
 */
export async function findingsPages(docs: string): Promise<ReadonlyMap<string, string>> {
  const index = 'findings.md';
  const filepath = `${docs}/${index}`;
  const style = { ...(await resolveConfig(filepath)), filepath };
  const pages = new Map([[index, await format(findingsIndex(), style)]]);
  for (const [name, example] of Object.entries(findingExamples)) {
    // Object.entries forgets that the keys are codes.
    const code = name as FindingCode;
    pages.set(pagePathOf(code), findingPage(code, example, await showExample(code, example)));
  }
  return pages;
}
