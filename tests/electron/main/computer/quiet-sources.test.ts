import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../shared/engine/state.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

const unheeded = { ...defaultSettings, quiet: { ...defaultSettings.quiet, doNotDisturb: false } };
const quietAtNine = 'Quiet: do not disturb has been on since 09:00';

/** An earlier run was cut off while the person did not want to be disturbed. */
const cutOffInQuiet = (now: number) => ({
  ...initialState(now),
  quiet: [{ why: 'doNotDisturb' as const, since: now }],
});

function heed({ unknot }: Bench, doNotDisturb: boolean) {
  unknot.handlers['settings.change']({ quiet: { doNotDisturb } }, 'main');
  // The engine hears of the change of its plan first.
  return settled();
}

describe('do-not-disturb', () => {
  test('keeps Unknot quiet for as long as it is on', () => {
    const { unknot, reasons } = started();
    unknot.doNotDisturbChanges(true);
    unknot.doNotDisturbChanges(true);
    unknot.doNotDisturbChanges(false);
    expect(reasons).toEqual(['Next: calf break in 30 min', quietAtNine, 'Next: calf break in 30 min']);
  });

  test('holds what falls due, which comes a minute after it has ended', async () => {
    const { unknot, clock, displays } = started();
    unknot.doNotDisturbChanges(true);
    clock.pass(40 * MINUTE);
    const during = displays[0].shown.length;
    unknot.doNotDisturbChanges(false);
    clock.pass(MINUTE);
    await settled();
    expect([during, displays[0].shown.length]).toEqual([0, 1]);
  });

  test('is nothing to Unknot where the person wants it so', () => {
    const { unknot, reasons } = started({ settings: unheeded });
    unknot.doNotDisturbChanges(true);
    expect(reasons).toEqual(['Next: calf break in 30 min']);
  });

  test('is heeded and unheeded at once when that setting changes', async () => {
    const desk = started({ settings: unheeded });
    desk.unknot.doNotDisturbChanges(true);
    await heed(desk, true);
    const heeded = desk.tray.content?.tooltip;
    await heed(desk, false);
    expect([heeded, desk.tray.content?.tooltip]).toEqual([quietAtNine, 'Next: calf break in 30 min']);
  });

  test('unheeded together with another change, it lets nothing through that the change alone would not', async () => {
    const desk = started();
    const { unknot, clock } = desk;
    unknot.doNotDisturbChanges(true);
    clock.pass(20 * MINUTE + 20 * SECOND);
    // A time that has just passed is not made up for.
    unknot.handlers['settings.change'](
      { quiet: { doNotDisturb: false }, reminders: { stretch: { times: ['09:20'] } } },
      'main',
    );
    await settled();
    clock.pass(2 * MINUTE);
    await settled();
    expect([desk.displays[0].shown, desk.tray.content?.tooltip]).toEqual([[], 'Next: calf break in 8 min']);
  });
});

describe('quiet that an earlier run has left', () => {
  test('holds until the computer tells how it is now', () => {
    const desk = started({ state: cutOffInQuiet });
    const before = desk.tray.content?.tooltip;
    desk.unknot.doNotDisturbChanges(false);
    expect([before, desk.tray.content?.tooltip]).toEqual([quietAtNine, 'Next: calf break in 30 min']);
  });

  test('ends where nobody tells any more', () => {
    const desk = started({ state: cutOffInQuiet });
    desk.unknot.doNotDisturbChanges(null);
    expect(desk.tray.content?.tooltip).toBe('Next: calf break in 30 min');
  });

  test('ends where the person does not want it heeded', () => {
    expect(started({ state: cutOffInQuiet, settings: unheeded }).tray.content?.tooltip).toBe(
      'Next: calf break in 30 min',
    );
  });
});

test('the windows hear which reasons this computer tells of', () => {
  const { unknot, windows } = started();
  const sources = () => windows.published?.quietSources;
  const before = sources();
  unknot.doNotDisturbChanges(false);
  const told = sources();
  unknot.doNotDisturbChanges(null);
  expect([before, told, sources()]).toEqual([
    { doNotDisturb: false, fullScreen: false, cameraOrMicrophone: false },
    { doNotDisturb: true, fullScreen: false, cameraOrMicrophone: false },
    { doNotDisturb: false, fullScreen: false, cameraOrMicrophone: false },
  ]);
});
