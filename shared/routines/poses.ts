import type { StepName } from './routine.ts';
import { seatedFigures } from './seated-poses.ts';
import { standingFigures } from './standing-poses.ts';
import type { StepFigure } from './step-figure.ts';

export const figures: Readonly<Record<StepName, StepFigure>> = { ...seatedFigures, ...standingFigures };
