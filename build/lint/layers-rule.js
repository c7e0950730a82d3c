import path from 'node:path';
import { importRefusal, layerRefusal } from './import-refusal.js';

const repository = path.resolve(import.meta.dirname, '../..');

/** Checks every kind of import against the table in layers.js, by the resolved path and not by its text. */
export const layersRule = {
  meta: { type: 'problem', docs: { description: 'Imports go one way between the layers.' } },
  create(context) {
    const check = (node, source) => {
      const specifier = textOf(source);
      const message =
        specifier === null
          ? 'What is imported has to be written out, so that it can be checked.'
          : importRefusal(repository, context.filename, specifier);
      if (message !== null) context.report({ node, message });
    };
    return {
      Program(node) {
        const message = layerRefusal(repository, context.filename);
        if (message !== null) context.report({ node, message });
      },
      ImportDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source),
      TSExternalModuleReference: (node) => check(node, node.expression),
      CallExpression(node) {
        if (isRequire(node.callee)) check(node, node.arguments[0]);
        // It takes patterns, so there is no single target to check.
        if (isImportMetaGlob(node.callee)) check(node, null);
      },
    };
  },
};

/** The text of a string literal or of a template without substitutions; null if it is only known at run time. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

function isRequire(callee) {
  return callee.type === 'Identifier' && callee.name === 'require';
}

function isImportMetaGlob(callee) {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'MetaProperty' &&
    callee.property.name?.startsWith('glob')
  );
}
