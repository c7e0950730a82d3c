import { fluidsAreOld } from '../../../shared/safety/answers.ts';
import { useKnots } from '../../use-knots.ts';
import type { KnotLogState } from '../../use-knots.ts';
import { useMainView } from '../../use-main-view.ts';
import { hasOpenKnot, healthCardOf } from './health-card.ts';
import type { HealthCard, HealthSituation } from './health-card.ts';

/** The one card about health. The log of knots is asked only where a knot is open, and after the page is there. */
export function useHealthCard(): HealthCard | null {
  const { health, water, asksAgain, areOld } = useMainView((view) => ({
    health: view.health,
    water: view.water,
    asksAgain: view.asksHealthAgain,
    areOld: fluidsAreOld(view.health, view.clock.at),
  }));
  const wanted = hasOpenKnot(health);
  const log = useKnots({ wanted });
  return healthCardOf({
    health,
    water,
    asksAgain,
    log: wanted ? logOf(log) : null,
    fluidsAreOld: areOld,
  });
}

function logOf(log: KnotLogState): HealthSituation['log'] {
  return log === 'failed' ? null : log;
}
