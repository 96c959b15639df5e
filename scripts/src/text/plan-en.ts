import type { PlanTexts } from './plan-shape.ts';

/** The words of the page of a plan in English. */
export const planTextsEn: PlanTexts = {
  title: (years) => `Action plan ${years}`,
  decisions: 'Activities by decision',
  strategies: 'Activities under each strategy',
  waiting: (count) => `Left out until the plan of their working group is signed: ${count}.`,
  nothingStands: 'Nothing stands between this plan and its publication.',
  notAQuestion: (word, known) => `${word} is nothing that can be asked of a plan. Write ${known}.`,
  noPlan: (years, there) => `There is no plan ${years}. There is: ${there.join(', ')}`,
};
