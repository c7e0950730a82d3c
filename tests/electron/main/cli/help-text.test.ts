import { expect, test } from 'vitest';
import { helpText } from '../../../../electron/main/cli/help-text.ts';
import { OPTIONS } from '../../../../electron/main/cli/options.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const text = helpText(createTranslator('en'));

test('the help has a line for each option, under one another', () => {
  const columns = OPTIONS.map(({ name }) => {
    const line = text.split('\n').find((each) => each.startsWith(`  ${name}`)) ?? '';
    return /^ {2}--\S+(?: [[<][^\]>]+[\]>])? {2,}/u.exec(line)?.[0].length;
  });
  expect(new Set(columns).size).toBe(1);
});

test('the help fits a terminal of 100 columns', () => {
  expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
});
