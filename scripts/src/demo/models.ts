import type { IndicatorModel } from './indicator-model.ts';
import { modelsOfBodies } from './models-of-bodies.ts';
import { modelsOfOrganisations } from './models-of-organisations.ts';
import { modelsOfPlaces } from './models-of-places.ts';

/** A model for each indicator of `content/demo/indicators`; one may build on those before it. */
export const models: readonly IndicatorModel[] = [
  ...modelsOfPlaces,
  ...modelsOfBodies,
  ...modelsOfOrganisations,
];
