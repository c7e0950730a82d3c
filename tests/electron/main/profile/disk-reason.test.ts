import { expect, test } from 'vitest';
import { diskReason } from '../../../../electron/main/profile/disk-reason.ts';

test.each([
  [{ code: 'ENOSPC' }, 'full'],
  [{ code: 'EDQUOT' }, 'full'],
  [{ code: 'EACCES' }, 'denied'],
  [{ code: 'EROFS' }, 'denied'],
  [{ code: 'ENOENT' }, 'missing'],
  [{ code: 'EIO' }, 'other'],
  [{ code: 13 }, 'other'],
  [{}, 'other'],
])('an error with %j says that the disk is %s', (fields, reason) => {
  expect(diskReason(Object.assign(new Error('refused'), fields))).toBe(reason);
});

test('what is no error gives no reason', () => {
  expect(diskReason({ code: 'ENOSPC' })).toBe('other');
});
