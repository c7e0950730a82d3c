/** A file that only passes on what others export hides where a thing lives, and ties all of them together. */
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

/** `export { a, b }`, from another module or not; not `export const a`, and not the empty `export {}`. */
function isNamedExport({ type, declaration, specifiers }) {
  return type === 'ExportNamedDeclaration' && !declaration && specifiers.length > 0;
}
