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
 * the last log stays. Nothing is fetched while it is not `wanted`.
 */
export function useKnots({ wanted }: { readonly wanted: boolean } = { wanted: true }): KnotLogState {
  const { knots, player } = useMainView((view) => ({ knots: view.knots, player: view.player }));
  const today = useToday();
  const [answer, setAnswer] = useState<Answer>({ to: '', log: 'asked' });
  const question = `${knots.revision} ${player === null ? 'resting' : 'playing'} ${today}`;
  useEffect(() => {
    if (!wanted) return undefined;
    let isLatest = true;
    const show = (log: KnotLogState) => {
      if (isLatest) setAnswer({ to: question, log });
    };
    call('knots.get').then(show, () => show('failed'));
    return () => {
      isLatest = false;
    };
  }, [question, wanted]);
  return answer.log;
}
