import { expect, it } from 'vitest';
import { GENTLEST_ROUTINES } from '../../renderer/use-gentlest.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../shared/routines/routine.ts';
import { lockOn, noLocks } from '../../shared/safety/locks.ts';

it('names exactly what stays open while answers could not be read', () => {
  const locks = { ...noLocks, unread: true };
  const open = ROUTINE_IDS.filter((routine) => lockOn(routine, FULL_FORM, locks) === null);
  expect(open).toEqual([...GENTLEST_ROUTINES]);
});
