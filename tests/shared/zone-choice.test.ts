import { describe, expect, test } from 'vitest';
import { chooseZone } from '../../shared/zone-choice.ts';
import type { ZoneTold } from '../../shared/zone-choice.ts';

/** A computer in UTC on which `TZ` is not set. */
const told = (changes: Partial<ZoneTold>): ZoneTold => ({
  setting: undefined,
  named: undefined,
  minutesBehind: 0,
  file: null,
  ...changes,
});

const zoneFile = (name: string) => `/usr/share/zoneinfo/${name}`;

describe('a zone that has a name keeps it', () => {
  test.each([
    ['by the system', { named: 'Europe/Berlin', minutesBehind: -60 }, 'Europe/Berlin'],
    ['in TZ', { setting: 'Asia/Tokyo', named: 'Asia/Tokyo', minutesBehind: -540 }, 'Asia/Tokyo'],
    ['after a colon', { setting: ':Europe/Berlin', named: 'Europe/Berlin' }, 'Europe/Berlin'],
    ['UTC', { setting: 'UTC', named: 'UTC' }, 'UTC'],
    ['UTC by another name', { setting: 'Zulu', named: 'UTC' }, 'UTC'],
    ['an old name', { setting: 'US/Pacific-New', named: 'America/Los_Angeles' }, 'America/Los_Angeles'],
    ['a name like a rule', { setting: 'EST5EDT', named: 'America/New_York' }, 'America/New_York'],
    ['a path', { setting: zoneFile('Asia/Tokyo'), file: zoneFile('Asia/Tokyo') }, 'Asia/Tokyo'],
    ['a link', { setting: ':/etc/localtime', file: zoneFile('Europe/Berlin') }, 'Europe/Berlin'],
    ['a copy of the data', { setting: 'x', file: zoneFile('right/Asia/Tokyo') }, 'Asia/Tokyo'],
    ['a name of three parts', { file: zoneFile('America/Indiana/Knox') }, 'America/Indiana/Knox'],
    ['on a Mac', { file: '/var/db/timezone/zoneinfo/Asia/Tokyo' }, 'Asia/Tokyo'],
    [
      'by its file, though the runtime falls back',
      { named: 'Etc/Unknown', file: zoneFile('Asia/Tokyo') },
      'Asia/Tokyo',
    ],
  ])('%s', (_how, changes, timeZone) => {
    expect(chooseZone(told(changes), null)).toEqual({ timeZone, unknown: null });
  });
});

describe('a zone without a name counts by its offset', () => {
  test.each([
    [
      'newer than the data',
      { setting: 'America/New_Zone', minutesBehind: 180 },
      '-03:00',
      'America/New_Zone',
    ],
    [
      'of the system',
      { file: zoneFile('America/New_Zone'), minutesBehind: 180 },
      '-03:00',
      'America/New_Zone',
    ],
    ['a path without a name', { setting: '/home/me/zone', minutesBehind: -345 }, '+05:45', '/home/me/zone'],
    ['empty', { setting: '', named: 'Etc/Unknown' }, 'UTC', ''],
    ['unknown to the engine', { setting: 'Etc/Unknown', named: 'Etc/Unknown' }, 'UTC', 'Etc/Unknown'],
    ['not set up', { named: 'Factory' }, 'UTC', 'Factory'],
    ['made up', { setting: 'Foo/Bar' }, 'UTC', 'Foo/Bar'],
    ['taken for UTC', { setting: '+03:00', named: 'UTC' }, 'UTC', '+03:00'],
    ['nothing at all', {}, 'UTC', ''],
    ['an offset that cannot be', { setting: 'Foo/Bar', minutesBehind: Number.NaN }, 'UTC', 'Foo/Bar'],
  ])('%s', (_how, changes, timeZone, unknown) => {
    expect(chooseZone(told(changes), null)).toEqual({ timeZone, unknown });
  });
});

describe('a rule in TZ', () => {
  test.each([
    ['UTC-3', -180, '+03:00'],
    ['UTC+3', 180, '-03:00'],
    ['EST5', 300, '-05:00'],
    ['CET-1CEST,M3.5.0,M10.5.0/3', -120, '+02:00'],
  ])('is obeyed where the runtime does so: %s', (setting, minutesBehind, timeZone) => {
    expect(chooseZone(told({ setting, minutesBehind }), null)).toEqual({ timeZone, unknown: setting });
  });

  test.each([
    ['<+03>-3', '+03:00'],
    [':<+03>-3', '+03:00'],
    ['IST-5:30', '+05:30'],
    ['<-0330>3:30:00', '-03:30'],
    ['CET-1CEST,M3.5.0,M10.5.0/3', '+01:00'],
    ['CET-1CEST', '+01:00'],
    ['<-03>3<-02>,M3.5.0/-2,M10.5.0/-1', '-03:00'],
    ['NZST-12NZDT,M9.5.0,M4.1.0/3', '+12:00'],
    ['AAA-23:59', '+23:59'],
    ['UTC0', 'UTC'],
    // No offset that a clock can have.
    ['AAA-24', 'UTC'],
  ])('gives its standard time where the runtime takes it for UTC: %s', (setting, timeZone) => {
    expect(chooseZone(told({ setting, named: 'UTC' }), null)).toEqual({ timeZone, unknown: setting });
  });

  test('whose name the runtime turns around is still obeyed', () => {
    const asked = told({ setting: 'GMT+3', named: '+03:00', minutesBehind: 180 });
    expect(chooseZone(asked, null).timeZone).toBe('-03:00');
  });
});

describe('a zone that loses its name while the app runs', () => {
  test('keeps the last one that had a name', () => {
    const asked = told({ setting: 'Foo/Bar', minutesBehind: 180 });
    expect(chooseZone(asked, 'Asia/Tokyo')).toEqual({ timeZone: 'Asia/Tokyo', unknown: 'Foo/Bar' });
  });

  test('gets the new name once it has one', () => {
    const asked = told({ named: 'Europe/Berlin' });
    expect(chooseZone(asked, 'Asia/Tokyo')).toEqual({ timeZone: 'Europe/Berlin', unknown: null });
  });
});
