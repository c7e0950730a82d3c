import { expect, test } from 'vitest';
import { Notices } from '../../../../electron/main/profile/notices.ts';

const subjects = (notices: Notices): unknown[] =>
  notices.all.map((notice) => (notice.kind === 'cameBack' ? notice.what : notice.file));

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
