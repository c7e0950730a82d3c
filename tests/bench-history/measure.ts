import { parseArgs } from 'node:util';

/* One measure in a process of its own: `measure.ts --measure month --folder … [--made-code]`. Prints its figures as JSON. */

const { values } = parseArgs({
  options: {
    measure: { type: 'string', default: '' },
    folder: { type: 'string', default: '' },
    'made-code': { type: 'boolean', default: false },
  },
});

// As in the app, before anything has a schema.
if (!values['made-code']) await import('../../electron/main/boot/zod-without-jit.ts');
const { MEASURES, ORDER } = await import('./measures.ts');
const { appOnFiles } = await import('./app-on-files.ts');

const name = ORDER.find((known) => known === values.measure);
if (name === undefined) throw new Error(`There is no measure ${values.measure}.`);
console.log(JSON.stringify(MEASURES[name]({ app: appOnFiles(values.folder), folder: values.folder })));
