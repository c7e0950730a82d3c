import { expect, test } from 'vitest';
import { Notices } from '../../../../electron/main/profile/notices.ts';

const subjects = (notices: Notices): unknown[] =>
  notices.all.map((notice) => {
    if (notice.kind === 'timeZone') return notice.used;
    return notice.kind === 'cameBack' ? notice.what : notice.file;
  });

test('a notice about the same thing is told once, with an id that never comes again', () => {
  const notices = new Notices();
  notices.add({ kind: 'notSaved', file: 'a.json' });
  notices.add({ kind: 'notSaved', file: 'a.json' });
  notices.add({ kind: 'notSaved', file: 'b.json' });
  expect(notices.all.map(({ id }) => id)).toEqual(['1', '2']);
  expect([notices.dismiss('2'), notices.dismiss('2')]).toEqual([true, false]);
  notices.add({ kind: 'notSaved', file: 'b.json' });
  expect(notices.all.map(({ id }) => id)).toEqual(['1', '3']);
});

test('a notice goes when its cause is gone, of that file and of that kind', () => {
  const notices = new Notices();
  notices.add({ kind: 'notSaved', file: 'a.json' });
  notices.add({ kind: 'notSaved', file: 'b.json' });
  notices.add({ kind: 'fileSetAside', file: 'a.json', keptAs: 'a.json.bad-1' });
  notices.saved('a.json');
  expect(subjects(notices)).toEqual(['b.json', 'a.json']);
  notices.deletedKept('a.json');
  expect(subjects(notices)).toEqual(['b.json']);
});

test.each([
  ['main', ['player']],
  ['player', ['app', 'main']],
] as const)('when the window %s is closed, %j may still have to be told', (window, left) => {
  const notices = new Notices();
  for (const what of ['app', 'main', 'player'] as const) notices.add({ kind: 'cameBack', what });
  notices.dismissCameBack(window);
  expect(subjects(notices)).toEqual(left);
});

test('a time zone that stands in for an unknown one is told once, until it is another or the zone is known', () => {
  const notices = new Notices();
  const standIn = { timeZone: '-03:00', unknown: 'America/New_Zone' };
  notices.followTimeZone({ timeZone: 'UTC', unknown: null });
  expect(notices.all).toEqual([]);
  notices.followTimeZone(standIn);
  expect(notices.all).toEqual([{ id: '1', kind: 'timeZone', unknown: 'America/New_Zone', used: '-03:00' }]);
  notices.dismiss('1');
  notices.followTimeZone(standIn);
  expect(notices.all).toEqual([]);
  notices.followTimeZone({ ...standIn, timeZone: '-04:00' });
  notices.followTimeZone({ ...standIn, timeZone: '-05:00' });
  expect(subjects(notices)).toEqual(['-05:00']);
  notices.followTimeZone({ timeZone: 'Asia/Tokyo', unknown: null });
  expect(notices.all).toEqual([]);
});
