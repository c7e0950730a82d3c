/** Forbids re-exports: they hide where a thing is defined and couple the files behind them. */
export const noBarrelsRule = {
  meta: { type: 'problem', docs: { description: 'Everything is imported from where it is written.' } },
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, message: 'Name what is exported, where it is written.' });
      },
      Program(node) {
        if (isBarrel(node.body)) {
          context.report({
            node,
            message: 'This file only passes on exports. Import from where they are written.',
          });
        }
      },
    };
  },
};

function isBarrel(statements) {
  const exports = statements.filter(isNamedExport);
  return (
    exports.length > 0 && statements.every((each) => isNamedExport(each) || each.type === 'ImportDeclaration')
  );
}

/** Matches `export { a, b }`, with or without a module; not `export const a`, and not the empty `export {}`. */
function isNamedExport({ type, declaration, specifiers }) {
  return type === 'ExportNamedDeclaration' && !declaration && specifiers.length > 0;
}
