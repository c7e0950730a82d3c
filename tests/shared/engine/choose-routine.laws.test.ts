import { describe, expect, it } from 'vitest';
import { POSTURES } from '../../../shared/kinds.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { chooseRoutine } from '../../../shared/engine/choose-routine.ts';
import { partsOf, secondsInAll } from '../../../shared/routines/routine-form.ts';
import type { Choice, Situation } from '../../../shared/engine/routine-proposals.ts';
import {
  leavesOnlySeated,
  lockOn,
  mayPropose,
  needsSafetyCheck,
  noLocks,
} from '../../../shared/safety/locks.ts';
import type { Locks } from '../../../shared/safety/locks.ts';
import { HAS, SITS, historyOf, session, short } from './routine-situations.ts';

describe('in every situation', () => {
  const BOTH = [false, true] as const;
  const histories = [
    historyOf(),
    historyOf(session(1, 'R1')),
    historyOf(session(1, 'R5', { form: short })),
    historyOf(session(1, 'R6', { outcome: 'stopped', sides: { left: 30, right: 0, both: 30 } })),
    historyOf(session(0.5, 'R3', { outcome: 'partial', sides: { left: 50, right: 20, both: 0 } })),
    historyOf(session(60, 'R6', { comfort: [1, 1] }), session(30, 'R6', { comfort: [1, 2] })),
    historyOf(session(2, 'R7', { comfort: [8, 1] }), session(1, 'R8', { outcome: 'stopped' })),
    historyOf(
      session(2, 'R9'),
      session(1, 'R10', { outcome: 'partial', sides: { left: 60, right: 0, both: 60 } }),
    ),
  ];
  const situations = histories.flatMap((history) =>
    ([['move'], ['stretch'], ['water']] as const).flatMap((kinds) =>
      POSTURES.flatMap((posture) =>
        [null, 1, 2, 4].flatMap((minutes) =>
          // Each bit is one thing that is so or not.
          Array.from({ length: 2 ** 6 }, (_, bits) => {
            const [
              staysSeated = false,
              wall = false,
              chair = false,
              strap = false,
              discreet = false,
              quiet = false,
            ] = Array.from({ length: 6 }, (_bit, place) => BOTH[(bits >> place) & 1] ?? false);
            const equipment = { ...HAS, wall, chair, strap };
            return {
              ...SITS,
              kinds,
              posture,
              minutes,
              staysSeated,
              equipment,
              discreet,
              quiet,
              history,
            };
          }),
        ),
      ),
    ),
  );
  const chosen = (all: readonly Situation[]) =>
    all.flatMap((situation) => {
      const choice = chooseRoutine(situation);
      return choice === null ? [] : [{ situation, ...choice }];
    });
  const choices = chosen(situations);
  const steps = ({ routine, form }: Choice) => partsOf(catalogue[routine], form).map(({ step }) => step);
  const broken = (law: (each: (typeof choices)[number]) => boolean) =>
    choices.filter((each) => !law(each)).slice(0, 3);

  it('looks at many', () => {
    expect(choices).toHaveLength(8 * 3 * 2 * 4 * 2 ** 6);
  });

  it('it needs no safety check, and has no pressure', () => {
    expect(broken(({ routine, form }) => !needsSafetyCheck(routine, form))).toEqual([]);
    expect(broken(({ routine }) => !['R7', 'R8'].includes(routine))).toEqual([]);
    expect(broken((each) => steps(each).every(({ kind }) => kind !== 'pressure'))).toEqual([]);
  });

  it('the routines around a walk are left to the person', () => {
    expect(broken(({ routine }) => !['R9', 'R10'].includes(routine))).toEqual([]);
  });

  it('nobody stands who stays seated', () => {
    expect(
      broken(
        (each) => !each.situation.staysSeated || steps(each).every(({ posture }) => posture === 'seated'),
      ),
    ).toEqual([]);
  });

  it('nothing needs a wall, a support, a strap or a chair that is not there', () => {
    expect(
      broken((each) => {
        const { wall, strap, chair } = each.situation.equipment;
        const needed = new Set(steps(each).flatMap(({ equipment }) => equipment));
        return (
          (wall || (!needed.has('wall') && !needed.has('support'))) &&
          (strap || !needed.has('strap')) &&
          (chair || !needed.has('chair'))
        );
      }),
    ).toEqual([]);
  });

  it('who stands without a chair is not told to sit', () => {
    expect(
      broken((each) => {
        const { posture, equipment, staysSeated } = each.situation;
        return (
          posture === 'sitting' ||
          equipment.chair ||
          staysSeated ||
          steps(each).some((step) => step.posture === 'standing')
        );
      }),
    ).toEqual([]);
  });

  it('nothing that others notice is chosen where they are not to', () => {
    expect(
      broken(
        ({ situation, routine }) =>
          !situation.discreet || ['yes', 'mostly'].includes(catalogue[routine].discreet),
      ),
    ).toEqual([]);
  });

  it('it fits into the time, or is the half of a short one', () => {
    expect(
      broken(({ situation, routine, form }) => {
        const fits =
          situation.minutes === null || secondsInAll(catalogue[routine], form) <= situation.minutes * 60;
        return fits || (form.timeShare === 0.5 && (routine === 'R1' || form.short));
      }),
    ).toEqual([]);
  });

  it('the optional steps are left to the person', () => {
    expect(broken(({ form }) => form.extras.length === 0)).toEqual([]);
  });

  it('the same situation has the same choice', () => {
    expect(
      broken(
        ({ situation, routine, form, because }) =>
          JSON.stringify(chooseRoutine(situation)) === JSON.stringify({ routine, form, because }),
      ),
    ).toEqual([]);
  });

  describe('with answers about health', () => {
    const locks: readonly Locks[] = [
      { ...noLocks, legs: ['left'] },
      { ...noLocks, legs: ['left', 'right'] },
      { ...noLocks, everything: true },
      { ...noLocks, injury: true },
      { ...noLocks, pressure: true },
      { ...noLocks, stretches: true },
      { ...noLocks, seatedOnly: true },
      { ...noLocks, pressure: true, stretches: true, seatedOnly: true },
    ];
    // Every seventh is enough, as all of them together take long.
    const some = situations.filter((_situation, index) => index % 7 === 0);
    const locked = locks.flatMap((each) =>
      some.map((situation) => ({
        ...situation,
        locks: each,
        staysSeated: situation.staysSeated || leavesOnlySeated(each),
      })),
    );
    const choicesThen = chosen(locked);

    it('nothing that is locked is chosen', () => {
      const wrong = choicesThen.filter(
        ({ situation, routine, form }) => lockOn(routine, form, situation.locks) !== null,
      );
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it('nor offered beside what is chosen', () => {
      const wrong = choicesThen.filter(({ situation, because }) => {
        if (because.is !== 'comfort') return false;
        return lockOn(because.insteadOf.routine, because.insteadOf.form, situation.locks) !== null;
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it('nothing is chosen while nothing may be proposed, and something at all other times', () => {
      const mayBe = locked.filter((situation) => mayPropose('move', situation.locks));
      expect(choicesThen.map(({ situation }) => situation)).toEqual(mayBe);
      expect([locked.length - mayBe.length, mayBe.length]).toEqual([3 * some.length, 5 * some.length]);
    });
  });
});
