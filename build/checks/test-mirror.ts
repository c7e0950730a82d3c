import { expandBraces, fitsPattern } from './patterns.ts';

/** A line of the short list of files that need no test, or no source file, of their own path. */
export interface Exemption {
  /** Patterns as patterns.ts describes them. */
  readonly files: readonly string[];
  readonly reason: string;
}

/** An exemption for source files. */
export interface UntestedFiles extends Exemption {
  /** The file or folder of tests that would fail instead. */
  readonly testedBy: string;
}

export interface Mirror {
  readonly sources: readonly string[];
  /** Whether a source file has something to run that a unit test is expected for. */
  readonly needsTest: (file: string) => boolean;
  /** Test files below `tests/`. */
  readonly tests: readonly string[];
  readonly untested: readonly UntestedFiles[];
  readonly suites: readonly Exemption[];
}

/**
 * What is wrong between sources and tests, a line each. The test of `shared/a/b.ts` is `tests/shared/a/b.test.ts`; more tests
 * of the same file say what they are about: `tests/shared/a/b.laws.test.ts`.
 */
export function mirrorFaults({ sources, needsTest, tests, untested, suites }: Mirror): string[] {
  const tested = new Set(tests.map(sourceStem));
  const stems = new Set(sources.map(withoutEnding));
  const withoutTest = sources.filter((file) => !tested.has(withoutEnding(file)) && needsTest(file));
  const withoutSource = tests.filter((file) => !stems.has(sourceStem(file)));
  return [
    ...notExempt(withoutTest, untested).map(
      (file) => `${file} has no test of its path, and no reason for that.`,
    ),
    ...notExempt(withoutSource, suites).map(
      (file) => `${file} has no source file of its path, and no reason for that.`,
    ),
    ...stale(withoutTest, untested).map(
      (files) => `${files} names no file without a test: take it out of the reasons.`,
    ),
    ...stale(withoutSource, suites).map(
      (files) => `${files} names no test without a source file: take it out of the reasons.`,
    ),
  ];
}

function notExempt(files: readonly string[], exemptions: readonly Exemption[]): string[] {
  const patterns = patternsOf(exemptions);
  return files.filter((file) => !patterns.some((pattern) => fitsPattern(file, pattern)));
}

function stale(files: readonly string[], exemptions: readonly Exemption[]): string[] {
  return patternsOf(exemptions).filter((pattern) => !files.some((file) => fitsPattern(file, pattern)));
}

function patternsOf(exemptions: readonly Exemption[]): string[] {
  return exemptions.flatMap(({ files }) => files.flatMap(expandBraces));
}

function withoutEnding(file: string): string {
  return file.replace(/\.tsx?$/u, '');
}

/** `tests/shared/a/b.laws.test.ts` is about `shared/a/b`. */
function sourceStem(test: string): string {
  return test.replace(/^tests\//u, '').replace(/\.[^/]*$/u, '');
}
