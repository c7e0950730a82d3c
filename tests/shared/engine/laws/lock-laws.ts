import type { ReminderKind } from '../../../../shared/kinds.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { catalogue } from '../../../../shared/routines/catalogue.ts';
import type { PlayerState } from '../../../../shared/routines/player.ts';
import { partsOf } from '../../../../shared/routines/routine-form.ts';
import type { Part } from '../../../../shared/routines/routine.ts';
import { must } from './moment.ts';
import type { Law } from './moment.ts';
import { showings } from './showing-laws.ts';

/* Told from the answers and the parts of a routine, without the locks that the engine goes by. */

/** No routine runs, be it for a moment, with a step that an answer about health keeps closed. */
export const nothingLockedRuns: Law = () => (moment) => {
  const { health, state } = moment;
  if (state.player === null) return;
  const closed = partsIn(state.player).filter((part) => isClosed(part, health));
  must(closed.length === 0, 'Nothing that is locked runs.', () => ({ closed, moment }));
  const standing = health.balance === false && !['R1', 'R2', 'R3'].includes(state.player.routine);
  must(!standing, 'Who cannot stand on one leg has the seated routines.', () => moment);
};

/** Pressure begins with a safety check, and on a leg that was chosen. */
export const pressureIsChecked: Law = () => (moment) => {
  const { before, event, state } = moment;
  if (state.player === null || before.player !== null) return;
  if (!partsIn(state.player).some(({ step }) => step.kind === 'pressure')) return;
  const checked = event.type === 'start' && event.checked && event.form.leg !== null;
  must(checked, 'Pressure begins with a check, on one leg.', () => moment);
};

/** Nothing asks for movement or a stretch, now or later, while there is none that may be proposed. */
export const nothingLockedIsAskedFor: Law = () => (moment) => {
  const { health, state, effects } = moment;
  const closed = closedKinds(health);
  const { prompt } = state;
  const waiting = prompt === null || prompt.phase === 'started' ? [] : prompt.kinds;
  const shown = showings(effects).flatMap(({ kinds }) => kinds);
  const asked = [...waiting, ...shown].filter((kind) => closed.includes(kind));
  must(asked.length === 0, 'Nothing that is locked is asked for.', () => ({ asked, moment }));
};

/** What a prompt for movement or a stretch proposes can be started, and it does propose something. */
export const whatIsProposedIsOpen: Law = () => (moment) => {
  for (const { kinds, routine } of showings(moment.effects)) {
    const asksForOne = kinds.includes('move') || kinds.includes('stretch');
    must(asksForOne === (routine !== null), 'Who is to move is told how.', () => moment);
    if (routine === null) continue;
    const closed = partsIn(routine).filter((part) => isClosed(part, moment.health));
    must(closed.length === 0, 'What is proposed is open.', () => ({ closed, moment }));
  }
};

function partsIn({ routine, form }: Pick<PlayerState, 'routine' | 'form'>): readonly Part[] {
  return partsOf(catalogue[routine], form);
}

function isClosed({ side, step: { kind } }: Part, { suitability, legs }: HealthAnswers): boolean {
  const ticked = suitability?.ticked ?? [];
  const [left, right] = [legs.left !== null, legs.right !== null];
  const leg = side === 'both' ? left || right : side === 'left' ? left : right;
  const unfit = kind === 'pressure' && (suitability === null || ticked.length > 0);
  return leg || unfit || isForbidden(suitability) || (kind === 'stretch' && ticked.includes('looseJoints'));
}

/** What nobody may be asked for with these answers. */
export function closedKinds({ suitability, legs, severeKnots }: HealthAnswers): readonly ReminderKind[] {
  const waits = [legs.left, legs.right, severeKnots.left, severeKnots.right].some((since) => since !== null);
  if (waits || isForbidden(suitability)) return ['move', 'stretch'];
  return suitability?.ticked.includes('looseJoints') === true ? ['stretch'] : [];
}

/** A clot, or what has to heal, and no professional has said that the legs may be used. */
function isForbidden(suitability: HealthAnswers['suitability']): boolean {
  const ticked = suitability?.ticked ?? [];
  return (ticked.includes('clot') || ticked.includes('fractureOrWound')) && suitability?.cleared !== true;
}
