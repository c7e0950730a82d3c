import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { classProblems, classesIn, declarationOf, filesIn } from '../css-classes.ts';
import { checkout } from './checkout.ts';

/*
 * Writes a declaration of each CSS module for the type checker, which finds the classes that are used and not defined
 * (`rootDirs` in renderer/tsconfig.json), and ends with 1 when a class is defined and not used.
 */
const declarations = path.join(checkout, '.cache/css-types');
const components = path.join(checkout, 'renderer');

rmSync(declarations, { recursive: true, force: true });
for (const file of filesIn(components, '.module.css')) {
  const declaration = path.join(declarations, `${path.relative(components, file)}.d.ts`);
  mkdirSync(path.dirname(declaration), { recursive: true });
  writeFileSync(declaration, declarationOf(classesIn(readFileSync(file, 'utf8'))));
}

const problems = classProblems(components).map((problem) => path.relative(checkout, problem));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
