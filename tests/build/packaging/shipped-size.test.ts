import { expect, test } from 'vitest';
import { MOST_OWN_BYTES, describeSize, sumSize } from '../../../build/packaging/shipped-size.ts';

const files = [
  { path: 'out/main/index.js', bytes: 600_000 },
  { path: 'out/main/chunk.js', bytes: 40_000 },
  { path: 'out/icons/tray/due.png', bytes: 649 },
  { path: 'node_modules/semver/index.js', bytes: 2_000 },
  { path: 'node_modules/semver/classes/range.js', bytes: 3_000 },
  { path: 'node_modules/@scope/name/index.js', bytes: 10 },
  { path: 'node_modules/node-notifier/index.js', bytes: 4_000 },
  { path: 'node_modules/node-notifier/vendor/snoreToast/snoretoast-x64.exe', bytes: 2_400_000 },
  { path: 'package.json', bytes: 500 },
];

test('files are added up by part, largest first', () => {
  expect(sumSize(files).parts).toEqual([
    { name: 'node-notifier helper programs', bytes: 2_400_000 },
    { name: 'main', bytes: 640_000 },
    { name: 'node_modules/semver', bytes: 5_000 },
    { name: 'node_modules/node-notifier', bytes: 4_000 },
    { name: 'icons', bytes: 649 },
    { name: 'package.json', bytes: 500 },
    { name: 'node_modules/@scope/name', bytes: 10 },
  ]);
});

test('the helper programs count for the whole and not for the limit', () => {
  const { bytes, ownBytes } = sumSize(files);
  expect([bytes, ownBytes]).toEqual([3_050_159, 650_159]);
  expect(ownBytes).toBeLessThan(MOST_OWN_BYTES);
});

test('nothing shipped is nothing', () => {
  expect(sumSize([])).toEqual({ parts: [], bytes: 0, ownBytes: 0 });
});

test('the list has one part a line in kB, then the sums', () => {
  expect(describeSize(sumSize(files.slice(0, 3))).split('\n')).toEqual([
    ' 640.0 kB  main',
    '   0.6 kB  icons',
    ' 640.6 kB  in all',
    ' 640.6 kB  without helper programs (at most 2000.0 kB)',
  ]);
});
