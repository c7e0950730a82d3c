import { describe, expect, it, test } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { en } from '../../../shared/i18n/messages/en.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { positionOf } from '../../../shared/routines/player-position.ts';
import { startPlayer } from '../../../shared/routines/player.ts';
import { figures } from '../../../shared/figure/poses.ts';
import { FULL_FORM, equipmentOf, exerciseSeconds, partsOf } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS, STEP_NAMES } from '../../../shared/routines/routine.ts';
import type { Part, RoutineId } from '../../../shared/routines/routine.ts';
import { SOURCES } from '../../../shared/routines/sources.ts';
import type { Source } from '../../../shared/routines/sources.ts';
import { SECOND } from '../../../shared/time.ts';

const text = createTranslator('en');
const routines = Object.values(catalogue);
const steps = routines.flatMap((routine) => routine.steps);
const partsInFull = (id: RoutineId) => partsOf(catalogue[id], FULL_FORM);
const optionalOf = (id: RoutineId) => catalogue[id].steps.filter(({ optional }) => optional);
const pressureSeconds = (parts: readonly Part[]) =>
  parts.filter(({ step }) => step.kind === 'pressure').reduce((sum, { seconds }) => sum + seconds, 0);

/** Both wall stretches, one leg after the other. */
const round = [
  'straightKneeWallStretch left 30 s, held, straight',
  'straightKneeWallStretch right 30 s, held, straight',
  'bentKneeWallStretch left 30 s, held, bent',
  'bentKneeWallStretch right 30 s, held, bent',
];

/** The tables of the evidence, part by part. A chosen leg shows as the left one. */
const EVIDENCE: Readonly<Record<RoutineId, readonly string[]>> = {
  R1: [
    'heelLifts both 20 s, 10',
    'toeLifts both 20 s, 10',
    'ankleCircles left 10 s, 4',
    'ankleCircles right 10 s, 4',
  ],
  R2: [
    'quickHeelRaises both 40 s, 20',
    'seatedAnklePumps left 20 s, 10',
    'seatedAnklePumps right 20 s, 10',
    'footTaps both 20 s, own pace',
    'slowRaiseAndHold both 20 s, 4',
  ],
  R3: [
    'ankleLetters left 20 s, own pace',
    'ankleLetters right 20 s, own pace',
    'strapPull left 30 s, held, straight',
    'strapPull right 30 s, held, straight',
    'strapPull left 30 s, held, straight',
    'strapPull right 30 s, held, straight',
    'footTuck left 30 s, held, bent',
    'footTuck right 30 s, held, bent',
  ],
  R4: [
    'supportedWeightShifts both 20 s, 10',
    'deskLeanStraight left 30 s, held, straight',
    'deskLeanStraight right 30 s, held, straight',
    'deskLeanBent left 30 s, held, bent',
    'deskLeanBent right 30 s, held, bent',
    'supportedHeelRaises both 20 s, 10',
  ],
  R5: [
    'weightShifts both 30 s, 15',
    'smallKneeBends both 40 s, 10',
    'stepOnTheSpot both 40 s, own pace',
    'toeRaises both 20 s, 10',
    'calfLean left 30 s, held, straight',
    'calfLean right 30 s, held, straight',
    'sitAndPump both 30 s, 15',
  ],
  R6: ['loosenUp both 30 s, own pace', ...round, ...round],
  R7: [
    'floorPumps left 20 s, 10',
    'searchRoll left 60 s, 10',
    'holdTheSpot left 45 s, held',
    'flexOnTheSpot left 30 s, 10',
    'fadeOut left 15 s, own pace',
    'afterStraightStretch left 30 s, held, straight',
    'afterBentStretch left 30 s, held, bent',
    'easyWalk left 30 s, own pace',
  ],
  R8: [
    'warmUpPumps left 20 s, 10, straight',
    'glideAlong left 45 s, 7, bent',
    'pressAndWait left 30 s, held',
    'flexUnderFingers left 20 s, 5',
    'easyStrapPull left 30 s, held, straight',
  ],
  R9: [
    'risingMarch both 60 s, own pace',
    'heelToToeRocks both 30 s, 10',
    'calfPedals both 30 s, 15',
    'heelWalk both 20 s, own pace',
    'legSwings left 15 s, own pace',
    'legSwings right 15 s, own pace',
    'briskFinish both 30 s, own pace',
  ],
  R10: [
    'slowWalk both 60 s, own pace',
    'coolStraightStretch left 30 s, held, straight',
    'coolStraightStretch right 30 s, held, straight',
    'coolBentStretch left 30 s, held, bent',
    'coolBentStretch right 30 s, held, bent',
    'sitCircleSip both 30 s, 10',
  ],
};

function told({ step, side, seconds, repetitions }: Part): string {
  const how = repetitions === 1 ? 'held' : step.ownPace ? 'own pace' : String(repetitions);
  return [`${step.name} ${side} ${seconds} s`, how, ...(step.knee ? [step.knee] : [])].join(', ');
}

describe.each(ROUTINE_IDS)('%s', (id) => {
  it('goes through the steps of the evidence', () => {
    expect(partsInFull(id).map(told)).toEqual(EVIDENCE[id]);
  });

  it('takes as long as the evidence says', () => {
    const { totals } = catalogue[id];
    const inAll = positionOf(startPlayer(id, FULL_FORM, 0), 0).routineLeftMs / SECOND;
    expect([exerciseSeconds(catalogue[id], FULL_FORM), inAll]).toEqual([
      totals.exercise,
      totals.withGetReady,
    ]);
  });

  it('takes as much longer with its optional steps as it says', () => {
    const extras = optionalOf(id).map(({ name }) => name);
    const seconds = exerciseSeconds(catalogue[id], { ...FULL_FORM, extras });
    expect(seconds - catalogue[id].totals.exercise).toBe(catalogue[id].totals.optional ?? 0);
  });

  it('has a name, a line about it and its source', () => {
    const words = [text(`routines.${id}.name`), text(`routines.${id}.about`), text(`routines.${id}.source`)];
    expect(words.filter((each) => each === '' || each.startsWith('routines.'))).toEqual([]);
  });
});

test('totals, use, postures, equipment and how much others notice', () => {
  const rows = routines.map((routine) => {
    const { id, use, postures, discreet, helpful, totals } = routine;
    const equipment = [...equipmentOf(routine, FULL_FORM), ...helpful.map((each) => `(${each})`)].join(' ');
    return [id, totals.exercise, totals.withGetReady, use, postures.join(' '), equipment, discreet];
  });
  expect(rows).toEqual([
    ['R1', 60, 80, 'move', 'seated', '', 'yes'],
    ['R2', 120, 145, 'move', 'seated', '', 'yes'],
    ['R3', 220, 260, 'stretch', 'seated', 'strap', 'mostly'],
    ['R4', 160, 190, 'stretch', 'standing', 'support', 'yes'],
    ['R5', 220, 255, 'move', 'standing', 'support (chair)', 'mostly'],
    ['R6', 270, 315, 'stretch', 'standing', 'wall', 'fair'],
    ['R7', 260, 300, 'tenderSpot', 'floor standing', 'roller wall', 'no'],
    ['R8', 145, 170, 'tenderSpot', 'seated', 'strap (ball)', 'mostly'],
    ['R9', 200, 235, 'beforeWalk', 'standing', 'support wall', 'fair'],
    ['R10', 210, 240, 'afterWalk', 'standing seated', 'wall chair', 'fair'],
  ]);
});

test('only R7 and R6 have something optional: more weight, and the step drop', () => {
  expect(ROUTINE_IDS.flatMap((id) => optionalOf(id).map(({ name }) => [id, name]))).toEqual([
    ['R6', 'stepDrop'],
    ['R7', 'extraWeight'],
  ]);
});

test('only R5 has a short form: its first three steps, 110 s, for which nothing is needed', () => {
  const short = { ...FULL_FORM, short: true };
  const { R5 } = catalogue;
  expect(partsOf(R5, short).map(told)).toEqual(EVIDENCE.R5.slice(0, 3));
  expect([exerciseSeconds(R5, short), R5.totals.short, equipmentOf(R5, short)]).toEqual([110, 110, []]);
  expect(routines.filter(({ shortSteps }) => shortSteps !== undefined)).toEqual([R5]);
});

test('pressure takes 150 s in R7, 180 s with more weight, and 95 s in R8', () => {
  const withWeight = partsOf(catalogue.R7, { ...FULL_FORM, extras: ['extraWeight'] });
  const seconds = [partsInFull('R7'), withWeight, partsInFull('R8')].map(pressureSeconds);
  expect(seconds).toEqual([150, 180, 95]);
});

test('a walk or a march is at an own pace, pressure and stretches are on one leg at a time', () => {
  expect(steps.filter(({ kind, ownPace }) => kind === 'walk' && !ownPace)).toEqual([]);
  expect(
    steps.filter(({ kind, sides }) => ['stretch', 'pressure'].includes(kind) && sides === 'both'),
  ).toEqual([]);
});

test('every stretch is held for 30 s, and all but the step drop say how the knee is', () => {
  const stretches = steps.filter(({ kind }) => kind === 'stretch');
  expect(stretches.filter(({ repetitions, seconds }) => repetitions !== 1 || seconds !== 30)).toEqual([]);
  const withoutKnee = stretches.filter(({ knee }) => knee === undefined).map(({ name }) => name);
  expect(withoutKnee).toEqual(['stepDrop']);
});

describe('sources', () => {
  const used = new Set([...steps, ...routines].flatMap(({ sources }) => sources));

  it('are all known, and none is listed for nothing', () => {
    const ids = [...used].filter((id) => id !== 'unsourced');
    expect(ids.toSorted()).toEqual(Object.keys(SOURCES).toSorted());
  });

  it('each have a title, a figure and an address that can be opened', () => {
    const broken = Object.entries<Source>(SOURCES).filter(
      ([, { title, figure, address }]) =>
        title === '' || figure === '' || (address !== null && !/^https?:$/.test(new URL(address).protocol)),
    );
    expect(broken).toEqual([]);
  });

  it('have an address but for the article that this began with', () => {
    expect(Object.entries(SOURCES).flatMap(([id, { address }]) => (address === null ? [id] : []))).toEqual([
      'SEED-A',
    ]);
  });
});

describe('every step', () => {
  it('belongs to one routine, and each name to a step', () => {
    const names = routines.flatMap((routine) => [...new Set(routine.steps.map(({ name }) => name))]);
    expect(names).toEqual(STEP_NAMES);
  });

  it.each(STEP_NAMES)('%s has all of its words, and a figure', (name) => {
    const words: Readonly<Record<string, string>> = en.routines.steps[name];
    const missing = ['name', 'instruction', 'cue', 'caution', 'figure'].filter(
      (each) => !words[each]?.trim(),
    );
    expect([missing, Object.hasOwn(figures, name)]).toEqual([[], true]);
  });

  it.each(STEP_NAMES)('%s is told in 25 words at most', (name) => {
    expect(text(`routines.steps.${name}.instruction`).split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('takes time and has whole repetitions', () => {
    const broken = steps.filter(
      ({ seconds, repetitions }) => !(seconds > 0) || !Number.isInteger(repetitions) || repetitions < 1,
    );
    expect(broken).toEqual([]);
  });
});
