import { expect, test } from 'vitest';
import { started } from '../started.ts';

test('the very first start opens the window, which shows the first run', () => {
  const { windows } = started({ appIsNew: true });
  expect([windows.opened, windows.published?.firstRun]).toEqual([['main today'], true]);
});

test('later starts open nothing, though the first run is still ahead', () => {
  const first = started({ appIsNew: true });
  first.unknot.stop();
  const { windows } = started({ app: first.appRecord.value });
  expect([windows.opened, windows.published?.firstRun]).toEqual([[], true]);
});

test('somebody who comes from an earlier version has no first run', () => {
  const { windows } = started();
  expect([windows.opened, windows.published?.firstRun]).toEqual([[], false]);
});

test('the first run is finished once, and on the disk before the window hears of it', () => {
  const { unknot, windows, appRecord, disk } = started({ appIsNew: true });
  disk.written.length = 0;
  const finish = () => unknot.handlers['firstRun.finish'](undefined, 'main').accepted;
  expect([
    finish(),
    finish(),
    windows.published?.firstRun,
    appRecord.value.firstRunDone,
    disk.written,
  ]).toEqual([true, false, false, true, ['app.json']]);
});

test('a file that could not be read is told, and the windows have no places any more', () => {
  const { unknot, windows } = started({ appKeptAs: 'app.json.bad-2026-03-06T09-00-00' });
  expect([windows.published?.notices, unknot.keeper.memory.placeOf('main')]).toEqual([
    [{ id: '1', kind: 'fileSetAside', file: 'app.json', keptAs: 'app.json.bad-2026-03-06T09-00-00' }],
    null,
  ]);
});

test('each window keeps its own place', () => {
  const { unknot, appRecord } = started();
  const { memory } = unknot.keeper;
  const place = { x: -1500, y: 20, width: 960, height: 720, maximized: false };
  memory.rememberPlace('main', place);
  memory.rememberPlace('player', { ...place, x: null, y: null, width: 500 });
  memory.rememberPlace('main', { ...place, maximized: true });
  expect(appRecord.value.places).toEqual({
    main: { ...place, maximized: true },
    player: { ...place, x: null, y: null, width: 500 },
  });
});
