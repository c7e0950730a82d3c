/*
 * Checks docs/rules.md against the files that it names. A rule is a heading `## N7 …` and three lines, `- Code:`,
 * `- Scenario:` and `- Boundary:`. Each line has links to files; `exports` in backticks and “test titles” belong to the link
 * before them.
 */

/** Returns the text of a file of the repository, or `null` if it does not exist. */
export type ReadFile = (file: string) => string | null;

/** The headings that must be there: N1 to N20, and the water rules. */
export const RULES: readonly string[] = [
  ...Array.from({ length: 20 }, (_, index) => `N${index + 1}`),
  'Water',
];

interface Link {
  readonly file: string;
  /** What must be in the file: names of exports, or titles of tests. */
  readonly names: readonly string[];
}

interface Line {
  readonly name: 'Code' | 'Scenario' | 'Boundary';
  readonly problemOf: (link: Link, read: ReadFile) => readonly string[];
}

const LINES: readonly Line[] = [
  { name: 'Code', problemOf: (link, read) => missingNames(link, read, hasExport) },
  { name: 'Scenario', problemOf: missingScenario },
  { name: 'Boundary', problemOf: (link, read) => missingNames(link, read, hasTest) },
];

/** Everything on the page that the files do not bear out, one sentence each. */
export function rulesPageProblems(page: string, read: ReadFile): readonly string[] {
  const sections = page.split(/^## /mu).slice(1);
  return RULES.flatMap((rule) => {
    const section = sections.find((text) => text.split(/\s/u, 1)[0] === rule);
    if (section === undefined) return [`${rule} is missing.`];
    return LINES.flatMap((line) => lineProblems(section, line, read)).map((problem) => `${rule}: ${problem}`);
  });
}

function lineProblems(section: string, { name, problemOf }: Line, read: ReadFile): readonly string[] {
  const text = new RegExp(`^- ${name}: (.+)$`, 'mu').exec(section)?.[1];
  const links = text === undefined ? [] : linksIn(text);
  if (links.length === 0) return [`it has no line “${name}”.`];
  return links.flatMap((link) => problemOf(link, read));
}

/** The links of a text that the files do not bear out, where each names exports of its file. */
export function codeLinkProblems(text: string, read: ReadFile): readonly string[] {
  return linksIn(text).flatMap((link) => missingNames(link, read, hasExport));
}

function linksIn(text: string): readonly Link[] {
  return [...text.matchAll(/\]\(\.\.\/([^)]+)\)([^[]*)/gu)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/`([^`]+)`|“([^”]+)”/gu)].map(([, code, title]) => code ?? title ?? ''),
  }));
}

function missingNames(
  { file, names }: Link,
  read: ReadFile,
  has: (text: string, name: string) => boolean,
): readonly string[] {
  const text = read(file);
  if (text === null) return [`${file} does not exist.`];
  if (names.length === 0) return [`it names nothing in ${file}.`];
  return names.filter((name) => !has(text, name)).map((name) => `${file} has no “${name}”.`);
}

function missingScenario({ file }: Link, read: ReadFile): readonly string[] {
  const both = [file, file.replace(/\.json$/u, '.expected.ndjson')];
  return both.filter((each) => read(each) === null).map((each) => `${each} does not exist.`);
}

function hasExport(text: string, name: string): boolean {
  return new RegExp(`^export (?:async )?(?:function|const|class|interface|type) ${name}\\b`, 'mu').test(text);
}

/** A title stands at the beginning of its test or of its group, or after the cases of `each`. */
function hasTest(text: string, title: string): boolean {
  return [`(test|it|describe)\\('`, `\\]\\)\\('`].some((before) =>
    new RegExp(`${before}${escapeForRegExp(title)}'`, 'u').test(text),
  );
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
