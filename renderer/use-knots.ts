import { useEffect, useState } from 'react';
import type { KnotsView } from '../shared/knots/knot-view.ts';
import { call } from './api.ts';
import { useMainView } from './use-main-view.ts';
import { useToday } from './use-today.ts';

/** `asked`: main has not answered yet. */
export type KnotLogState = KnotsView | 'asked' | 'failed';

interface Answer {
  /** The revision and day that the answer belongs to. */
  readonly to: string;
  readonly log: KnotLogState;
}

/**
 * The log of knots. It is fetched again whenever it changes, when a routine ends and when a day begins. Until main answers,
 * the last log stays.
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
