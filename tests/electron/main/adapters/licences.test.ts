import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { licencesIn } from '../../../../electron/main/adapters/licences.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('names each package once, in order, with its licence', async () => {
  const folder = temporaryFolder();
  const [main, windows] = ['main.md', 'windows.md'].map((name) => path.join(folder, name));
  if (main === undefined || windows === undefined) throw new Error('There are two files.');
  writeFileSync(
    main,
    '# Licenses\n\nThe app…\n\n## zod - 4 (MIT)\n\nDo what\n\nyou want.\n\n## conf - 1 (MIT)\n\nWell.\n',
  );
  writeFileSync(
    windows,
    '# Licenses\n\n## react - 19 (MIT)\n\nYes.\n\n## zod - 4 (MIT)\n\nDo what\n\nyou want.\n',
  );
  expect(await licencesIn([main, windows])).toBe(
    'conf - 1 (MIT)\n\nWell.\n\nreact - 19 (MIT)\n\nYes.\n\nzod - 4 (MIT)\n\nDo what\n\nyou want.',
  );
});

it('says that they cannot be read', async () => {
  const missing = path.join(temporaryFolder(), 'none.md');
  await expect(licencesIn([missing])).rejects.toThrow('none.md');
});
