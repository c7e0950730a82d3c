import { catalogue } from './catalogue.ts';
import type { Step, StepName } from './routine.ts';

/**
 * The seated step that replaces a standing one: for as many legs, with the same knee, and at its own tempo for the seconds
 * of the standing one. The pairs are our choice.
 */
export const SEATED_SWAPS: Readonly<Partial<Record<StepName, StepName>>> = {
  supportedWeightShifts: 'heelLifts',
  deskLeanStraight: 'strapPull',
  deskLeanBent: 'footTuck',
  supportedHeelRaises: 'quickHeelRaises',
  weightShifts: 'heelLifts',
  smallKneeBends: 'slowRaiseAndHold',
  stepOnTheSpot: 'footTaps',
  toeRaises: 'toeLifts',
  calfLean: 'strapPull',
  loosenUp: 'quickHeelRaises',
  straightKneeWallStretch: 'strapPull',
  bentKneeWallStretch: 'footTuck',
  stepDrop: 'strapPull',
  afterStraightStretch: 'easyStrapPull',
  afterBentStretch: 'footTuck',
  easyWalk: 'seatedAnklePumps',
  risingMarch: 'quickHeelRaises',
  heelToToeRocks: 'heelLifts',
  calfPedals: 'slowRaiseAndHold',
  heelWalk: 'toeLifts',
  legSwings: 'ankleCircles',
  briskFinish: 'footTaps',
  slowWalk: 'heelLifts',
  coolStraightStretch: 'strapPull',
  coolBentStretch: 'footTuck',
};

const STEPS: ReadonlyMap<StepName, Step> = new Map(
  Object.values(catalogue).flatMap(({ steps }) => steps.map((step) => [step.name, step])),
);

/** Replaces a standing step by its seated one; any other step stays the same object. */
export function seatedStep(step: Step): Step {
  const name = SEATED_SWAPS[step.name];
  const seated = name && STEPS.get(name);
  if (!seated) return step;
  const { sides, seconds } = step;
  const repetitions =
    seated.repetitions === 1 ? 1 : Math.round((seconds * seated.repetitions) / seated.seconds);
  return { ...seated, sides, seconds, repetitions, ...(step.optional && { optional: true }) };
}
