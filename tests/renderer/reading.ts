import { createElement } from 'react';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SavingContext } from '../../renderer/features/settings/saving.ts';
import { ViewContext } from '../../renderer/view-context.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { AppView } from '../../shared/view.ts';

const text = createTranslator('en');
const saving = { save: () => undefined, logFluids: () => undefined };

/**
 * What there is to read of a component as it first appears, line by line: buttons as `[name]`, what stands in a field as
 * `{value}`, switches and choices as `(x)` or `( )` before their words, the state of a meter as `<now of most>`.
 */
export function reading(component: ComponentType, view: AppView): string[] {
  const snapshot = { view, arrivedAt: 0 };
  const value = { snapshot: () => snapshot, listen: () => () => undefined, text, locale: 'en-GB' };
  const html = renderToStaticMarkup(
    createElement(
      ViewContext,
      { value },
      createElement(SavingContext, { value: saving }, createElement(component)),
    ),
  );
  return html
    .replaceAll(/<button([^>]*)>(.*?)<\/button>/gu, (_button, attributes: string, inner: string) => {
      return `\n[${attribute(attributes, 'aria-label') ?? inner}]\n`;
    })
    .replaceAll(/<input([^>]*)>/gu, (_input, attributes: string) => {
      const type = attribute(attributes, 'type');
      if (type === 'hidden') return '';
      if (type === 'radio' || type === 'checkbox') return / checked=/u.test(attributes) ? '\n(x) ' : '\n( ) ';
      return `\n{${attribute(attributes, 'value') ?? ''}}\n`;
    })
    .replaceAll(/<div[^>]*role="meter"[^>]*>/gu, (meter) => {
      return `\n&lt;${attribute(meter, 'aria-valuenow')} of ${attribute(meter, 'aria-valuemax')}&gt;\n`;
    })
    .replaceAll(/<\/?(?:div|h2|label|li|p|section|ul)(?: [^>]*)?>/gu, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .split('\n')
    .filter((line) => line !== '');
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(String.raw` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
}
