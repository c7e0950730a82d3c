import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/* The class names of the CSS modules: for the type checker, and to find those that no component uses. */

/** The class names that a CSS module defines, in alphabetical order. */
export function classesIn(css: string): readonly string[] {
  const selectors = css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/"[^"]*"|'[^']*'/gu, '')
    // What stands between a brace or a semicolon and an opening brace is a selector, or the condition of an at-rule.
    .match(/[^{};]+(?=\{)/gu);
  const names = (selectors ?? [])
    .filter((selector) => !selector.trim().startsWith('@'))
    .flatMap((selector) => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/gu)].map(([, name = '']) => name));
  return [...new Set(names)].toSorted();
}

/** The declaration of a CSS module with these classes. */
export function declarationOf(classes: readonly string[]): string {
  const lines = classes.map((name) => `  readonly ${JSON.stringify(name)}: string;\n`);
  return `declare const classes: {\n${lines.join('')}};\nexport default classes;\n`;
}

/** How one component uses one CSS module. */
export interface ClassUse {
  /** The CSS module, as the component names it. */
  readonly specifier: string;
  readonly used: readonly string[];
  /** Uses whose class name is not written out: `styles[look]`. Nobody can tell which classes these are. */
  readonly computed: readonly string[];
}

/** The CSS modules that a component imports, and what it uses of them. */
export function classUsesIn(source: string): readonly ClassUse[] {
  const imports = source.matchAll(/^import (\w+) from '([^']+\.module\.css)';/gmu);
  return [...imports].map(([, name = '', specifier = '']) => ({
    specifier,
    used: [...source.matchAll(new RegExp(String.raw`\b${name}\.(\w+)`, 'gu'))].map(([, used = '']) => used),
    computed: [...source.matchAll(new RegExp(String.raw`\b${name}\[[^\]]*\]`, 'gu'))].map(([use]) => use),
  }));
}

/** The files of a folder and of the folders in it whose names end so. */
export function filesIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));
}

/** What is wrong with the classes of a folder of components: one line for each. */
export function classProblems(folder: string): readonly string[] {
  const unused = new Map(
    filesIn(folder, '.module.css').map((file) => [file, new Set(classesIn(readFileSync(file, 'utf8')))]),
  );
  const problems: string[] = [];
  for (const file of filesIn(folder, '.tsx')) {
    for (const { specifier, used, computed } of classUsesIn(readFileSync(file, 'utf8'))) {
      const module = path.join(path.dirname(file), specifier);
      for (const use of computed) problems.push(`${file}: write the class of ${use} out, as in styles.name.`);
      if (!existsSync(module)) continue;
      const defined = classesIn(readFileSync(module, 'utf8'));
      for (const name of used) {
        if (!defined.includes(name)) problems.push(`${file}: ${specifier} has no class ${name}.`);
        unused.get(module)?.delete(name);
      }
    }
  }
  for (const [file, names] of unused)
    for (const name of names) problems.push(`${file}: no component uses the class ${name}.`);
  return problems.toSorted();
}
