import { deskFigures } from './desk-poses.ts';
import { floorFigures } from './floor-poses.ts';
import type { StepName } from '../routines/routine.ts';
import { seatedFigures } from './seated-poses.ts';
import { seatedPressureFigures } from './seated-pressure-poses.ts';
import { seatedStretchFigures } from './seated-stretch-poses.ts';
import { standingDrillFigures } from './standing-drill-poses.ts';
import { standingFigures } from './standing-poses.ts';
import type { StepFigure } from './step-figure.ts';
import { walkingFigures } from './walking-poses.ts';

export const figures: Readonly<Record<StepName, StepFigure>> = {
  ...seatedFigures,
  ...seatedStretchFigures,
  ...seatedPressureFigures,
  ...standingFigures,
  ...deskFigures,
  ...walkingFigures,
  ...standingDrillFigures,
  ...floorFigures,
};
