import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { FULL_FORM, HOLDS, holdsSpot, lacksLeg, partsOf } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { needsSafetyCheck } from '../../../shared/safety/locks.ts';

const inForm = (id: RoutineId, form: Partial<RoutineForm>) =>
  partsOf(catalogue[id], { ...FULL_FORM, ...form }).map(({ step, side, seconds, repetitions }) => [
    step.name,
    side,
    seconds,
    repetitions,
  ]);

describe('pressure', () => {
  const booleans = [false, true];
  /** Every form of a routine that can be asked for. */
  const formsOf = (id: RoutineId): RoutineForm[] => {
    const optional = catalogue[id].steps.filter(({ optional: is }) => is).map(({ name }) => name);
    return booleans.flatMap((short) =>
      booleans.flatMap((seated) =>
        ([1, 0.75, 0.5] as const).flatMap((timeShare) =>
          ([null, 'left', 'right'] as const).flatMap((leg) =>
            [[], optional].flatMap((extras) =>
              HOLDS.map((hold) => ({ short, seated, timeShare, leg, extras, hold })),
            ),
          ),
        ),
      ),
    );
  };
  const pressureIn = (id: RoutineId, form: RoutineForm) =>
    partsOf(catalogue[id], form)
      .filter(({ step }) => step.kind === 'pressure')
      .reduce((sum, { seconds }) => sum + seconds, 0);

  it('takes 180 seconds at the most, in every form', () => {
    const most = ROUTINE_IDS.map((id) => [id, Math.max(...formsOf(id).map((form) => pressureIn(id, form)))]);
    expect(most.filter(([, seconds]) => seconds !== 0)).toEqual([
      ['R7', 180],
      ['R8', 95],
    ]);
  });

  it('a shorter hold takes fifteen seconds off it, and nothing else', () => {
    const changed = ROUTINE_IDS.flatMap((id) => {
      const [whole, shorter] = [inForm(id, { leg: 'left' }), inForm(id, { leg: 'left', hold: 30 })];
      return shorter.filter((part, index) => part.join() !== whole[index]?.join());
    });
    expect(changed).toEqual([['holdTheSpot', 'left', 30, 1]]);
    expect(inForm('R7', { hold: 30, timeShare: 0.5, leg: 'left' })[2]).toEqual([
      'holdTheSpot',
      'left',
      15,
      1,
    ]);
  });

  it('a longer hold takes fifteen seconds more, and as many from the extra weight', () => {
    const held = (form: Partial<RoutineForm>) =>
      inForm('R7', { leg: 'left', hold: 60, extras: ['extraWeight'], ...form })
        .filter(([name]) => name === 'holdTheSpot' || name === 'extraWeight')
        .map(([, , seconds]) => seconds);
    expect([held({}), held({ hold: 45 }), held({ hold: 30 }), held({ timeShare: 0.5 })]).toEqual([
      [60, 15],
      [45, 30],
      [30, 30],
      [30, 7.5],
    ]);
  });

  it('has a hold to choose in R7 alone: on a chair the hands press for half a minute', () => {
    expect(ROUTINE_IDS.filter((id) => holdsSpot(catalogue[id]))).toEqual(['R7']);
  });

  it('needs the safety check, in every form that has any', () => {
    const unchecked = ROUTINE_IDS.flatMap((id) =>
      formsOf(id).filter((form) => needsSafetyCheck(id, form) !== pressureIn(id, form) > 0),
    );
    expect(unchecked).toEqual([]);
    expect(ROUTINE_IDS.filter((id) => needsSafetyCheck(id, FULL_FORM))).toEqual(['R7', 'R8']);
  });

  it('is for one leg, which has to be chosen', () => {
    expect(ROUTINE_IDS.filter((id) => lacksLeg(catalogue[id], FULL_FORM))).toEqual(['R7', 'R8']);
    expect(ROUTINE_IDS.filter((id) => lacksLeg(catalogue[id], { ...FULL_FORM, leg: 'left' }))).toEqual([]);
  });
});
