import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { LAYERS } from './layers.js';

/**
 * Says why a file may not import what it does, or null if it may.
 *
 * @param {string} root the repository's folder
 * @param {string} file absolute path of the file that imports
 * @param {string} specifier what it imports, as written
 */
export function importRefusal(root, file, specifier) {
  const importer = pathInside(root, file);
  const found = layerOf(importer);
  if (found === null) return `${importer} belongs to no layer. Give it one in build/lint/layers.js.`;
  return specifier.startsWith('.')
    ? fileRefusal(root, importer, found, specifier)
    : packageRefusal(importer, found.layer, specifier);
}

/** The message for a file that no layer covers, or null. It applies to files without imports too. */
export function layerRefusal(root, file) {
  const relative = pathInside(root, file);
  return layerOf(relative) === null
    ? `${relative} belongs to no layer. Give it one in build/lint/layers.js.`
    : null;
}

/** @returns {{ layer: (typeof LAYERS)[number], names: Record<string, string> } | null} */
function layerOf(file) {
  for (const layer of LAYERS) {
    for (const pattern of layer.files) {
      const match = expression(pattern).exec(file);
      if (match !== null) return { layer, names: { ...match.groups } };
    }
  }
  return null;
}

function fileRefusal(root, importer, { layer, names }, specifier) {
  // Vite's query after a question mark is not part of the path.
  const absolute = path.resolve(root, path.dirname(importer), specifier.replace(/\?.*$/, ''));
  const target = pathInside(root, absolute);
  if (target.startsWith('../')) return `${specifier} leads out of the repository.`;
  if (!isFile(absolute)) return `${specifier} leads to ${target}, which is no file. Write the extension too.`;
  const allowed = fits(target, layer.imports, names) && !fits(target, layer.except ?? [], names);
  return allowed ? null : `${importer} may not import ${target}. build/lint/layers.js says what it may.`;
}

function packageRefusal(importer, layer, specifier) {
  const name = packageName(specifier);
  if (name === null) return `${specifier} is neither a relative path nor a package.`;
  return fits(name, layer.packages, {})
    ? null
    : `${importer} may not import ${name}. build/lint/layers.js says what it may.`;
}

/** Absolute paths, `#imports`, URLs and virtual modules have no package name, so no layer allows them. */
function packageName(specifier) {
  if (isBuiltin(specifier)) return `node:${specifier.replace(/^node:/, '').split('/', 1)[0]}`;
  return /^(@[\w.-]+\/)?[\w.-]+(?=\/|$)/.exec(specifier)?.[0] ?? null;
}

function fits(name, patterns, names) {
  return patterns.some((pattern) => expression(fill(pattern, names)).test(name));
}

/** Replaces `:name` by the names found in the importer's own path. */
function fill(pattern, names) {
  return pattern.replace(/:([a-z]+)/g, (whole, name) => names[name] ?? whole);
}

function expression(pattern) {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\/:([a-z]+)/g, '/(?<$1>[^/]+)')
    .replace(/\*/g, '[^/]*');
  return new RegExp(`^${source}${pattern.endsWith('/') ? '.+' : ''}$`);
}

function pathInside(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
