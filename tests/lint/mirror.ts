import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { checkout } from '../../build/scripts/checkout.ts';

/*
 * A second tree beside the checkout, with the real configuration and the real rules but with files made to break them, so
 * that no such file stands among the real ones.
 */

const findingsSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

export type Finding = z.infer<typeof findingsSchema>['diagnostics'][number];

/** Lints files, given as their text by their path, as if they were the repository. */
export async function lintTree(files: ReadonlyMap<string, string>): Promise<readonly Finding[]> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'unknot-lint-'));
  try {
    await cp(path.join(checkout, '.oxlintrc.json'), path.join(root, '.oxlintrc.json'));
    await cp(path.join(checkout, 'build/lint'), path.join(root, 'build/lint'), { recursive: true });
    for (const [file, text] of files) {
      const absolute = path.join(root, file);
      await mkdir(path.dirname(absolute), { recursive: true });
      await writeFile(absolute, text);
    }
    return await findingsIn(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

async function findingsIn(root: string): Promise<readonly Finding[]> {
  const oxlint = path.join(checkout, 'node_modules/oxlint/bin/oxlint');
  const output = await promisify(execFile)(process.execPath, [oxlint, '--format=json'], { cwd: root }).catch(
    outputOfRefusal,
  );
  return findingsSchema.parse(JSON.parse(output.stdout)).diagnostics;
}

/** Findings end oxlint with exit code 1; anything else than findings has no report and is an error. */
function outputOfRefusal(error: unknown): { stdout: string } {
  return z.object({ code: z.literal(1), stdout: z.string() }, { error: String(error) }).parse(error);
}
