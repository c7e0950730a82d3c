import { expect, it } from 'vitest';
import { exportWords } from '../../../../../renderer/features/knots/export/export-words.ts';
import { createTranslator } from '../../../../../shared/i18n/translator.ts';

const text = createTranslator('en');

it('says what came of an export', () => {
  const whys = ['full', 'denied', 'missing', 'other'] as const;
  expect([
    exportWords({ is: 'saved', file: 'unknot-knots.csv' }, text),
    exportWords({ is: 'cancelled' }, text),
    ...whys.map((why) => exportWords({ is: 'notWritten', why }, text)),
    exportWords({ is: 'failed' }, text),
  ]).toEqual([
    'Saved as unknot-knots.csv.',
    '',
    'It was not saved, because the disk is full.',
    'It was not saved, because Unknot may not write there.',
    'It was not saved, because that folder is not there any more.',
    'It was not saved, because the disk gave an error.',
    'It was not saved. The log file of Unknot tells more.',
  ]);
});
