import { layersRule } from './layers-rule.js';
import { noBarrelsRule } from './no-barrels-rule.js';
import { noLostCallsRule } from './no-lost-calls-rule.js';

/** The rules of this repository, for oxlint. Plain JavaScript, as Node 20 cannot load anything else here. */
const plugin = {
  meta: { name: 'unknot' },
  rules: { layers: layersRule, 'no-barrels': noBarrelsRule, 'no-lost-calls': noLostCallsRule },
};

export default plugin;
