import type { Translator } from '../../../shared/i18n/translator.ts';
import { OPTIONS } from './options.ts';

/** What `--help` prints. */
export function helpText(t: Translator): string {
  const rows = OPTIONS.map(({ name, takes, help }) => [`${name} ${takes}`.trim(), help(t)] as const);
  const json = ['--json', t('cli.options.json')] as const;
  const all = [...rows.slice(0, -2), json, ...rows.slice(-2)];
  const width = Math.max(...all.map(([option]) => option.length));
  const lines = all.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`);
  return `${[t('cli.usage'), '', ...lines, '', t('cli.exitCodes')].join('\n')}\n`;
}
