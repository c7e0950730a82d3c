import type { Effect } from '../../shared/engine/turn.ts';
import type { SnoozeMinutes } from '../../shared/engine/kinds.ts';
import { promptTitle } from '../../shared/i18n/phrases.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Answer, Nudge } from './ports.ts';

type PromptEffect = Extract<Effect, { do: 'prompt' }>;

/** The prompt as a display method shows it: what it is time for, and the buttons that can answer it. */
export function nudgeFor(
  { kinds, routine, canSnooze }: PromptEffect,
  snoozeMinutes: SnoozeMinutes,
  t: Translator,
): Nudge {
  const button = (answer: Answer, label: string) => ({ answer, label });
  return {
    title: promptTitle(kinds, t),
    buttons: [
      routine === null ? button('water', t('actions.logGlassShort')) : button('start', t('actions.start')),
      ...(canSnooze ? [button('snooze', t('actions.snooze', { count: snoozeMinutes }))] : []),
      button('skip', t('actions.skip')),
    ],
  };
}
