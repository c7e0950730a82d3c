import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SUITES, UNTESTED } from '../checks/mirror-reasons.ts';
import { readmeFaults } from '../checks/readmes.ts';
import { filesBelow } from '../checks/source-files.ts';
import { mirrorFaults } from '../checks/test-mirror.ts';
import { exportsOnlyTypes } from '../checks/type-only.ts';
import { checkout } from './checkout.ts';
import { runScript } from './plain-problem.ts';

/*
 * `npm run check:mirror`: tests stand under the paths of what they test, or build/checks/mirror-reasons.ts says why not;
 * and each folder of several files has a short README.
 */

const SOURCES = ['shared', 'electron', 'renderer'];
/** Whose tests have to stand under the path of a source file. */
const TESTED = [...SOURCES, 'build'];
/** Whose folders have a README. */
const EXPLAINED = [...SOURCES, 'build'];

const read = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');
const isSource = (file: string): boolean => /(?<!\.d)\.tsx?$/u.test(file);

function checkMirror(): Promise<number> {
  const faults = [
    ...mirrorFaults({
      sources: filesBelow(checkout, TESTED).filter(isSource),
      needsTest: (file) => !file.startsWith('build/') && !exportsOnlyTypes(file, read(file)),
      tests: filesBelow(
        checkout,
        TESTED.map((folder) => `tests/${folder}`),
      ).filter((file) => /\.test\.tsx?$/u.test(file)),
      untested: UNTESTED,
      suites: SUITES,
    }),
    ...UNTESTED.filter(({ testedBy }) => !existsSync(path.join(checkout, testedBy))).map(
      ({ files, testedBy }) => `${files.join(', ')}: ${testedBy}, which should test this, is not there.`,
    ),
    ...readmeFaults(filesBelow(checkout, EXPLAINED), read),
  ];
  for (const fault of faults) console.error(fault);
  return Promise.resolve(faults.length === 0 ? 0 : 1);
}

await runScript(checkMirror);
