import { wordMeant } from '@chhamas/core';
import { isCancel, select, text } from '@clack/prompts';
import type { OwnOptions } from '../parse-call.ts';
import { textsFor } from '../text/texts.ts';
import type { Run } from '../verb.ts';

/** One of the values that are possible, and its name. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A value that a call gives with an option, or that is asked for in a terminal. */
export interface Wanted {
  readonly option: keyof OwnOptions;
  /** What stands for the value in the help: `REPORTER`. */
  readonly as: string;
  readonly question: string;
  /** All values that are possible, where they can be listed. */
  readonly choices?: readonly Choice[];
  /** What it is where nothing else is said; a terminal shows it, to be changed. */
  readonly initial?: string;
  /** It may be left empty. */
  readonly isOptional?: boolean;
  /** What is wrong with a value, in one line. */
  readonly faultIn?: (value: string) => string | undefined;
}

/** More than these are not shown one below the other: whoever is asked writes. */
const mostShown = 9;

/**
 * The values of a call, by their keys: those that its options give, and in a terminal the others, asked for
 * one by one. Nothing is written meanwhile, so that whoever stops has changed nothing.
 *
 * @returns undefined where one is wrong or lacking; why has been said in one line
 */
export async function askValues<Key extends string>(
  run: Run,
  wanted: Readonly<Record<Key, Wanted>>,
): Promise<Readonly<Record<Key, string>> | undefined> {
  const { ask } = textsFor(run.language);
  const refuse = (problem: string) => {
    run.remark(`chhamas: ${problem}`);
  };
  const values: Partial<Record<Key, string>> = {};
  const missing: (readonly [Key, Wanted])[] = [];
  // Object.entries forgets that these are the keys.
  for (const [key, each] of Object.entries(wanted) as [Key, Wanted][]) {
    const given = run.own[each.option];
    if (typeof given !== 'string') missing.push([key, each]);
    else {
      const fault = faultOf(run, each, given);
      if (fault !== undefined) {
        refuse(fault);
        return undefined;
      }
      values[key] = valueOf(each, given);
    }
  }
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const owed = missing.filter(([, each]) => each.initial === undefined && !each.isOptional);
  if (!isTerminal && owed.length > 0) {
    refuse(ask.needed(owed.map(([, each]) => `--${each.option} ${each.as}`)));
    return undefined;
  }
  for (const [key, each] of missing) {
    const answer = isTerminal ? await askOne(run, each) : (each.initial ?? '');
    if (answer === undefined) {
      refuse(ask.stopped);
      return undefined;
    }
    values[key] = valueOf(each, answer);
  }
  // Each key was given, asked for or refused.
  return values as Readonly<Record<Key, string>>;
}

/** @returns undefined where whoever is asked stops */
async function askOne(run: Run, wanted: Wanted): Promise<string | undefined> {
  const { question: message, choices = [], initial } = wanted;
  const output = process.stderr;
  if (choices.length > 0 && choices.length <= mostShown) {
    const options = choices.map(({ value, name }) => ({
      value,
      label: name === value ? value : `${value} · ${name}`,
    }));
    const initialValue = initial === undefined ? {} : { initialValue: initial };
    const chosen = await select({
      message,
      options,
      output,
      showInstructions: false,
      ...initialValue,
    });
    return isCancel(chosen) ? undefined : chosen;
  }
  const written = await text({
    message,
    output,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (value = '') => faultOf(run, wanted, value),
  });
  return isCancel(written) ? undefined : written;
}

function faultOf({ language }: Run, wanted: Wanted, value: string): string | undefined {
  const { ask } = textsFor(language);
  const { choices, isOptional = false, faultIn, option } = wanted;
  if (value.trim() === '') return isOptional ? undefined : ask.empty(`--${option}`);
  if (choices !== undefined && choiceIn(choices, value) === undefined) {
    const known = choices.map((each) => each.value);
    return ask.unknown(`--${option}`, value.trim(), wordMeant(value.trim(), known), known);
  }
  return faultIn?.(value.trim());
}

/** A choice may be named by its name too. */
function choiceIn(choices: readonly Choice[], value: string): Choice | undefined {
  const meant = value.trim();
  return (
    choices.find((each) => each.value === meant) ?? choices.find((each) => each.name === meant)
  );
}

function valueOf({ choices = [] }: Wanted, value: string): string {
  return choiceIn(choices, value)?.value ?? value.trim();
}
