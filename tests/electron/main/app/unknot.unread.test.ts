import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../shared/engine/state.ts';
import { salvageHealth } from '../../../../shared/safety/salvage-health.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { suitable } from '../../../answers.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

/* A file that the disk does not let be read: the app runs without it, says so, and takes it over as soon as it can be read. */

const kinds = ({ windows }: Bench) =>
  windows.published?.notices.map((notice) => [notice.kind, 'file' in notice && notice.file]);

const ownMinutes = (everyMinutes: number) => ({
  ...defaultSettings,
  reminders: { ...defaultSettings.reminders, move: { enabled: true, everyMinutes } },
});

test('it is told once, by a notification and in the window, and nothing is written in its place', async () => {
  const desk = started({ unread: ['settings.json'] });
  await settled();
  desk.unknot.handlers['settings.change']({ startAtLogin: true }, 'main');
  desk.clock.pass(2 * MINUTE);
  expect([kinds(desk), desk.displays[0].shown.map(({ title }) => title), desk.disk.written]).toEqual([
    [['fileUnread', 'settings.json']],
    ['Unknot could not read one of its files. Open it to see which.'],
    expect.not.arrayContaining(['settings.json']),
  ]);
});

test.each([
  ['the next look at the clock', ({ clock }: Bench) => clock.pass(30 * SECOND)],
  ['the end of a sleep', ({ unknot }: Bench) => unknot.computerWakes()],
  ['a call from the tray', ({ tray }: Bench) => tray.click('I just moved')],
])('it is read again with %s, and holds at once', (_what, happens) => {
  const desk = started({ unread: ['settings.json'], readLater: { settings: ownMinutes(45) } });
  desk.disk.unread.clear();
  happens(desk);
  expect([desk.tray.content?.tooltip, kinds(desk)]).toEqual([
    expect.stringMatching(/^Next: calf break in 4[45] min$/u),
    [],
  ]);
});

describe('health answers that cannot be read', () => {
  const unread = { unread: ['health.json'], health: salvageHealth(''), readLater: { health: suitable } };

  test('close what they may close until they can be read', () => {
    const desk = started(unread);
    const before = desk.windows.published?.health.unread;
    desk.disk.unread.clear();
    desk.clock.pass(30 * SECOND);
    expect([before?.length, desk.windows.published?.health.unread]).toEqual([
      salvageHealth('').unread.length,
      [],
    ]);
  });

  test('can be deleted all the same, and do not come back', () => {
    const desk = started(unread);
    desk.unknot.handlers['health.delete']({ alsoWhatWaits: true }, 'main');
    desk.disk.unread.clear();
    desk.clock.pass(30 * SECOND);
    expect([desk.windows.published?.health.suitability, desk.disk.written.includes('health.json')]).toEqual([
      null,
      true,
    ]);
  });
});

test('a pause of the last run goes on when the state can be read', () => {
  const desk = started({
    unread: ['engine.json'],
    readLater: { state: { ...initialState(0), pause: { until: null, byClock: false } } },
  });
  const before = desk.tray.content?.tooltip;
  desk.disk.unread.clear();
  desk.clock.pass(30 * SECOND);
  expect([before, desk.tray.content?.tooltip]).toEqual([
    'Next: calf break in 30 min',
    'Paused until you resume',
  ]);
});

test('no backup is made while settings cannot be read, as it would not be complete', async () => {
  const desk = started({ unread: ['settings.json'] });
  desk.backups.chosen = '/stick/a.json';
  const outcome = await desk.unknot.handlers['backup.save']({ withHealth: false }, 'main');
  expect(outcome).toEqual({ is: 'refused', problem: { is: 'historyUnreadable' } });
});

test('what was left out of settings is told by name', () => {
  const leftOut = { fields: ['hours.fri'], unknown: ['colour'] };
  const desk = started({ settingsKeptAs: 'settings.json.bad-1', settingsLeftOut: leftOut });
  expect(desk.windows.published?.notices).toEqual([
    { id: '1', kind: 'partLeftOut', file: 'settings.json', keptAs: 'settings.json.bad-1', ...leftOut },
  ]);
});

test('open knots are not known while the log cannot be read, so that their legs stay closed until it can', () => {
  const desk = started({ unread: ['history'], health: { ...suitable, openKnots: null } });
  const openKnots = () => (desk.disk.written.includes('health.json') ? 'asked' : 'not known');
  const before = [openKnots(), kinds(desk)];
  desk.disk.unread.clear();
  desk.clock.pass(30 * SECOND);
  expect([before, openKnots(), kinds(desk)]).toEqual([
    ['not known', [['historyUnread', 'history']]],
    'asked',
    [],
  ]);
});
