/**
 * The patterns that one with braces stands for: `a/{b,c}.ts` is `a/b.ts` and `a/c.ts`. In a pattern `**` stands for any
 * folders, `*` for a part of a name, and a `/` at the end for everything below.
 */
export function expandBraces(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/u.exec(pattern);
  if (braces === null) return [pattern];
  return (braces[1] ?? '').split(',').flatMap((part) => expandBraces(pattern.replace(braces[0], part)));
}

/** Whether a path fits a pattern without braces. */
export function fitsPattern(path: string, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[.+?^$()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('**/', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '(?:[^/]+/)*')
    .replace(/\/$/u, '/.+');
  return new RegExp(`^${source}$`, 'u').test(path);
}
