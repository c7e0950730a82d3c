/**
 * Refuses a call of main whose outcome nobody handles. A window that says nothing when main refuses or fails makes the
 * person believe that it worked.
 */
export const noLostCallsRule = {
  meta: { type: 'problem', docs: { description: 'What becomes of a call is shown where it was pressed.' } },
  create(context) {
    return {
      ExpressionStatement: ({ expression }) => checkLost(context, expression),
      UnaryExpression(node) {
        if (node.operator === 'void') checkLost(context, node.argument);
      },
      CallExpression(node) {
        const handler = rejectionHandler(node);
        if (handler !== null && callsMain(node) && doesNothing(handler))
          context.report({ node, message: 'This hides a failure of the call. Show it, or report it.' });
      },
    };
  },
};

/** The value of this expression is thrown away. */
function checkLost(context, expression) {
  if (!callsMain(expression) || handlesRejection(expression)) return;
  const message = 'Nobody learns what becomes of this call. Use useCall, or handle its failure.';
  context.report({ node: expression, message });
}

/** `call(…)`, with any `.then(…)` and the like behind it. */
function callsMain(node) {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  if (callee.type === 'Identifier') return callee.name === 'call';
  return callee.type === 'MemberExpression' && callsMain(callee.object);
}

function handlesRejection(node) {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return rejectionHandler(node) !== null || handlesRejection(node.callee.object);
}

/** What this link of a chain does with a rejection; null if it lets it pass. */
function rejectionHandler({ callee, arguments: given }) {
  if (callee.type !== 'MemberExpression') return null;
  if (callee.property.name === 'catch') return given[0] ?? null;
  return callee.property.name === 'then' ? (given[1] ?? null) : null;
}

/** A function with nothing in it, or one that only gives back `undefined`, `null` or another fixed value. */
function doesNothing(handler) {
  if (handler.type === 'Identifier') return handler.name === 'undefined';
  if (handler.type === 'Literal') return true;
  if (handler.type !== 'ArrowFunctionExpression' && handler.type !== 'FunctionExpression') return false;
  const { body } = handler;
  if (body.type === 'BlockStatement') return body.body.length === 0;
  const isVoid =
    body.type === 'UnaryExpression' && body.operator === 'void' && body.argument.type === 'Literal';
  return isVoid || body.type === 'Literal' || (body.type === 'Identifier' && body.name === 'undefined');
}
