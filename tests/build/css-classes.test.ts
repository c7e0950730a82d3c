import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { classProblems, classUsesIn, classesIn, declarationOf } from '../../build/css-classes.ts';

test('the classes of a CSS module are those of its selectors, wherever they stand', () => {
  const css = `
    /* .commented { } */
    .screen, .top > .leaf:not(.bare)[data-is='.quoted'] { margin: .5rem; background: url(a.png); }
    @media (min-width: 1.5rem) { .inMedia { inline-size: 0.25rem } }
    @container player (min-height: 2.5rem) { .inContainer .screen { gap: 1px; } }
  `;
  expect(classesIn(css)).toEqual(['bare', 'inContainer', 'inMedia', 'leaf', 'screen', 'top']);
});

test('a declaration has each class, and no other name', () => {
  expect(declarationOf(['screen', 'with-dash'])).toBe(
    'declare const classes: {\n  readonly "screen": string;\n  readonly "with-dash": string;\n};\nexport default classes;\n',
  );
});

test('a component uses the classes that it writes out, of each module that it imports', () => {
  const source = `
import styles from './Page.module.css';
import otherStyles from '../Other.module.css';
export const page = [styles.head, styles[look], otherStyles.note];
`;
  expect(classUsesIn(source)).toEqual([
    { specifier: './Page.module.css', used: ['head'], computed: ['styles[look]'] },
    { specifier: '../Other.module.css', used: ['note'], computed: [] },
  ]);
});

test('what is used and not defined, defined and not used, or computed, is a problem', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-css-'));
  try {
    mkdirSync(path.join(folder, 'deep'));
    writeFileSync(path.join(folder, 'A.module.css'), '.used { } .unused { } .shared { }');
    writeFileSync(
      path.join(folder, 'A.tsx'),
      `import styles from './A.module.css';\nexport const a = [styles.used, styles.typo, styles[look]];\n`,
    );
    writeFileSync(
      path.join(folder, 'deep/B.tsx'),
      `import styles from '../A.module.css';\nexport const b = styles.shared;\n`,
    );
    expect(classProblems(folder).map((problem) => path.relative(folder, problem))).toEqual([
      'A.module.css: no component uses the class unused.',
      'A.tsx: ./A.module.css has no class typo.',
      'A.tsx: write the class of styles[look] out, as in styles.name.',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
