import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkout } from '../../../build/scripts/checkout.ts';

const script = pathToFileURL(path.join(checkout, 'build/scripts/plain-problem.ts')).href;

/** Runs a script in a process of its own, in which a library has registered an end of its own. */
function run(body: string) {
  const code = `
    import { PlainProblem, runScript } from '${script}';
    process.on('beforeExit', () => process.exit(0));
    await runScript(async () => { ${body} });
  `;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', code],
    { cwd: checkout, encoding: 'utf8' },
  );
  return { status, stderr };
}

test.each([0, 1, 2])('the exit code is that of the script, %i, whoever ends the process', (code) => {
  expect(run(`return ${code};`)).toEqual({ status: code, stderr: '' });
});

test('a problem that the person can solve is told without a stack, with 1', () => {
  expect(run("throw new PlainProblem('The disk is full.');")).toEqual({
    status: 1,
    stderr: 'The disk is full.\n',
  });
});
