import { describe, expect, test } from 'vitest';
import { day } from '../testing/brands.ts';
import { say } from '../testing/say.ts';
import { stateAfter, StateEvent, stateOn, stateWhenPublished, transitions } from './transitions.ts';

const steps = (...states: readonly string[]) =>
  states.map((to) => StateEvent.parse({ to, by: 'chief' }));

describe('a section', () => {
  test('begins as being drafted', () => {
    expect(stateAfter('section', [])).toEqual({ state: 'drafting', findings: [] });
  });

  test('R-35 is handed over after the group edited it', () => {
    expect(stateAfter('section', steps('group-edited', 'handed-over'))).toEqual({
      state: 'handed-over',
      findings: [],
    });
  });

  test('R-35 cannot be handed over from the draft', () => {
    const { state, findings } = stateAfter('section', steps('handed-over'), {
      file: 'section.json',
      path: ['events'],
    });
    expect(state).toBe('drafting');
    expect(say(findings)).toMatchInlineSnapshot(`
      "error kernel/illegal-transition section.json events.0.to
        km ពី "drafting" (កំពុងរៀបចំ) មិនអាចទៅ "handed-over" បានទេ | សរសេរ group-edited ឬលុបជំហាននេះ
        en From "drafting" (being prepared) there is no step to "handed-over". | Write group-edited, or remove this step."
    `);
  });

  test('R-35 that was returned is drafted again', () => {
    const chain = ['group-edited', 'handed-over', 'returned', 'drafting', 'group-edited'];
    expect(stateAfter('section', steps(...chain))).toEqual({ state: 'group-edited', findings: [] });
  });

  test('goes on from where it was after a step that was not allowed', () => {
    const { state, findings } = stateAfter('section', steps('accepted', 'group-edited'));
    expect([state, findings.length]).toEqual(['group-edited', 1]);
  });
});

test('a step that was left out is told once, and nothing after it counts', () => {
  const chain = ['handed-over', 'accepted', 'consolidated'];
  const { state, findings } = stateAfter('section', steps(...chain));
  expect([state, findings.map(({ subject }) => subject)]).toEqual(['drafting', ['handed-over']]);
  const twice = stateAfter('section', steps('handed-over', 'accepted', 'drafting'));
  expect(twice.findings.map(({ subject }) => subject)).toEqual(['handed-over', 'drafting']);
});

test('the first step may name the state in which a kind begins', () => {
  expect(stateAfter('report', steps('collecting', 'consolidating'))).toEqual({
    state: 'consolidating',
    findings: [],
  });
});

test('R-45 prepared, passed and signed are three states', () => {
  const states = [[], ['passed'], ['passed', 'signed']].map(
    (chain) => stateAfter('working-group-plan', steps('prepared', ...chain)).state,
  );
  expect(states).toEqual(['prepared', 'passed', 'signed']);
});

test('R-44 an action plan cannot be approved before it is ready', () => {
  expect(stateAfter('action-plan', steps('approved')).findings).toHaveLength(1);
});

test('R-49 a report is approved only after the review of the leadership', () => {
  expect(stateAfter('report', steps('approved'))).toMatchObject({ state: 'collecting' });
  const chain = ['consolidating', 'secretariat-review', 'leadership-review', 'approved'];
  expect(stateAfter('report', steps(...chain))).toEqual({ state: 'approved', findings: [] });
});

test('every state but the first of its kind can be reached', () => {
  for (const { of, from } of transitions) {
    const first = transitions.find((row) => row.of === of)?.from;
    const reached: readonly string[] = transitions
      .filter((row) => row.of === of)
      .map((row) => row.to);
    expect(from === first || reached.includes(from)).toBe(true);
  }
});

test('R-49 a step that is dated later has not been taken yet; one without a date has', () => {
  const events = StateEvent.array().parse([
    { to: 'consolidating', by: 'chief' },
    { to: 'secretariat-review', by: 'chief', on: '2017-XX-22' },
    { to: 'leadership-review', by: 'chief', on: '2017-07-05' },
  ]);
  expect(stateOn('report', events, day('2017-07-04'))).toBe('secretariat-review');
  expect(stateOn('report', events, day('2017-07-05'))).toBe('leadership-review');
  expect(stateOn('report', events, day('2016-12-31'))).toBe('consolidating');
});

describe('R-49 what comes after the approval', () => {
  const road = ['consolidating', 'secretariat-review', 'leadership-review', 'approved'];

  test('is not written down, and each time it is told', () => {
    const { state, findings } = stateAfter('report', steps(...road, 'published', 'withdrawn'));
    expect(state).toBe('approved');
    expect(findings.map(({ code }) => code)).toEqual(Array(2).fill('kernel/derived-step'));
    expect(say(findings.slice(0, 1))).toMatchInlineSnapshot(`
      "error kernel/derived-step 4.to
        km ជំហាន "published" មិនត្រូវសរសេរទេ៖ វាកើតចេញពីអ្វីដែលបានផ្សព្វផ្សាយ | លុបជំហាននេះ។ chhamas publish ធ្វើជំហាននេះ
        en The step "published" is not written down: it follows from what was published. | Remove it; chhamas publish takes this step."
    `);
  });

  test('has no legal step that could be written instead', () => {
    const { findings } = stateAfter('report', steps(...road, 'consolidating'));
    expect(findings.map(({ values }) => values['legal'])).toEqual(['']);
  });

  test('follows from what was published', () => {
    expect(stateWhenPublished('report', [])).toBe('approved');
    expect(stateWhenPublished('report', ['published', 'revised', 'revised'])).toBe('revised');
    expect(stateWhenPublished('report', ['published', 'withdrawn', 'revised'])).toBe('revised');
    expect(stateWhenPublished('action-plan', ['published'])).toBe('published');
  });

  test('takes no step that no row allows', () => {
    for (const chain of [['revised'], ['published', 'published'], ['approved'], ['withdrawn']]) {
      expect(() => stateWhenPublished('report', chain)).toThrow(RangeError);
    }
  });
});

test('R-44 a plan goes to a workshop and to the leadership before it is approved', () => {
  const road = ['ready', 'workshop-held', 'leadership-consulted', 'approved'];
  expect(stateAfter('action-plan', steps(...road))).toEqual({ state: 'approved', findings: [] });
  for (const missing of road.slice(0, -1)) {
    const chain = road.filter((each) => each !== missing);
    expect(stateAfter('action-plan', steps(...chain)).findings).toHaveLength(1);
  }
});
