import { useEffect, useState } from 'react';
import type { KnotsView } from '../../../shared/knots/knot-view.ts';
import { call } from '../../api.ts';
import { useMainView } from '../../use-main-view.ts';
import { useToday } from './use-today.ts';

/** `asked`: nothing is there yet. */
export type KnotLogState = KnotsView | 'asked' | 'failed';

interface Answer {
  /** What had changed when it was asked for. */
  readonly to: string;
  readonly log: KnotLogState;
}

/**
 * The log of knots. It is asked for anew whenever something changed it, when a routine is over and when a day begins;
 * until the answer is there, the one before stays.
 */
export function useKnots(): KnotLogState {
  const { knots, player } = useMainView((view) => ({ knots: view.knots, player: view.player }));
  const today = useToday();
  const [answer, setAnswer] = useState<Answer>({ to: '', log: 'asked' });
  const question = `${knots.revision} ${player === null ? 'resting' : 'playing'} ${today}`;
  useEffect(() => {
    let wanted = true;
    const show = (log: KnotLogState) => {
      if (wanted) setAnswer({ to: question, log });
    };
    call('knots.get').then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, [question]);
  return answer.log;
}
