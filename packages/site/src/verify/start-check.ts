import { canCheck } from './can-check.ts';
import type { CheckData } from './check-data.ts';
import type { GivenFiles } from './check-files.ts';
import { checkFiles } from './check-files.ts';
import { droppedFiles, pickedFiles } from './given-files.ts';
import type { KnownReleases } from './known-releases.ts';
import { knownReleases } from './known-releases.ts';
import type { ToldAnswer } from './tell-answer.ts';
import { fill, tellAnswers, tellFinding } from './tell-answer.ts';

/** Turns the page of the check from a text into a check, if this browser can. */
export async function startCheck(): Promise<void> {
  const data = dataOf(element('check-data'));
  const { words } = data;
  if (!(await canCheck())) {
    element('check-off').textContent = words.unable;
    return;
  }
  const known = await knownReleases(data.files, data.root);
  const { findings, register } = known.verified;
  if (findings.length > 0) {
    const lines = findings.map((each) => tellFinding(each, data));
    show([{ sign: 'bad', title: words.notReady, lines }], words);
    element('check-off').hidden = true;
    return;
  }
  listen(known, data);
  element('check-off').hidden = true;
  element('check-on').hidden = false;
  element('check-ready').textContent = fill(words.ready, { count: register.entries.length }, data);
}

function listen(known: KnownReleases, data: CheckData): void {
  const check = async (reading: Promise<GivenFiles>) => {
    element('check-result').textContent = data.words.busy;
    const given = await reading;
    const told = tellAnswers(await checkFiles(given, known), data);
    show(
      told.length > 0 ? told : [{ sign: 'unknown', title: data.words.nothing, lines: [] }],
      data.words,
    );
  };
  for (const input of document.querySelectorAll<HTMLInputElement>('#check-on input')) {
    input.webkitdirectory = input.id === 'check-folder';
    input.addEventListener('change', () => {
      void check(pickedFiles(input.files ?? []));
    });
  }
  const zone = element('check-on');
  // A file that is dropped beside the place would be opened instead of the page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('is-over');
    if (event.dataTransfer !== null) void check(droppedFiles(event.dataTransfer));
  });
}

function show(answers: readonly ToldAnswer[], { signs }: CheckData['words']): void {
  const items = answers.map(({ sign, title, lines }) => {
    const item = document.createElement('li');
    item.className = `answer answer--${sign}`;
    const mark = document.createElement('b');
    mark.className = 'answer__sign';
    mark.textContent = signs[sign];
    const heading = document.createElement('p');
    heading.textContent = title;
    const list = document.createElement('ul');
    list.append(...lines.map(lineOf));
    item.append(mark, heading, ...(lines.length === 0 ? [] : [list]));
    return item;
  });
  const list = document.createElement('ul');
  list.append(...items);
  element('check-result').replaceChildren(list);
}

function lineOf(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new RangeError(`Expected an element ${id}.`);
  return found;
}

/** The build wrote it, in the shape of its type. */
function dataOf(holder: HTMLElement): CheckData {
  const text = holder instanceof HTMLTemplateElement ? holder.content.textContent : '{}';
  return JSON.parse(text) as CheckData;
}
