import type { Effect } from './engine/turn.ts';
import type { SnoozeMinutes } from './kinds.ts';
import { promptTitle } from './i18n/phrases.ts';
import type { Translator } from './i18n/translator.ts';
import type { Answer, Nudge } from './view.ts';

type PromptEffect = Extract<Effect, { do: 'prompt' }>;

/** The prompt as display methods show it: a title that says what it is time for, and the buttons that answer it. */
export function nudgeFor(
  { kinds, routine, canSnooze }: PromptEffect,
  snoozeMinutes: SnoozeMinutes,
  t: Translator,
): Nudge {
  return {
    title: promptTitle(kinds, t),
    buttons: [
      mainButton(kinds, routine, t),
      ...(canSnooze ? [button('snooze', t('actions.snooze', { count: snoozeMinutes }))] : []),
      button('skip', t('actions.skip')),
    ],
  };
}

type Button = Nudge['buttons'][number];

const button = (answer: Answer, label: string): Button => ({ answer, label });

/** The button for what the prompt asks first: to exercise, to drink, or to change between sitting and standing. */
function mainButton(kinds: PromptEffect['kinds'], routine: PromptEffect['routine'], t: Translator): Button {
  if (routine !== null) return button('start', t('actions.start'));
  return kinds.includes('water')
    ? button('water', t('actions.logGlassShort'))
    : button('switched', t('actions.switched'));
}
