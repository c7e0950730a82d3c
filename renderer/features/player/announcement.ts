import type { Translator } from '../../../shared/i18n/translator.ts';
import type { SpotQuestion } from '../../../shared/routines/spot-question.ts';
import { isFirstReady } from './moment.ts';
import type { Moment } from './moment.ts';

/** What a screen reader says when a part, a phase or a pause begins; never the passing seconds. */
export function announcementOf(moment: Moment, text: Translator): string {
  const { part, phase, paused, switchesSides, question } = moment;
  if (paused) return text('player.paused');
  if (question !== null) return questionWords(question, text);
  const step = text(`routines.steps.${part.step.name}.name`);
  const side = text(`sides.${part.side}`);
  const values = { step, side, instruction: text(`routines.steps.${part.step.name}.instruction`) };
  if (phase === 'exercise')
    return text('player.announceStart', { ...values, count: Math.ceil(part.seconds) });
  const ready = text(switchesSides ? 'player.announceSwitch' : 'player.announceReady', values);
  return isFirstReady(moment) ? `${ready} ${text('routines.stopLine')}` : ready;
}

function questionWords(question: SpotQuestion, text: Translator): string {
  return question === 'soreness'
    ? `${text('player.spot.soreness')} ${text('player.spot.sorenessHelp')}`
    : `${text('player.spot.extraWeight')} ${text('routines.doses.extraWeight')}`;
}
