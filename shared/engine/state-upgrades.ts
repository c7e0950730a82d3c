import { FULL_FORM } from '../routines/routine-form.ts';
import type { Instant } from '../time.ts';
import { isFields } from '../versions.ts';
import type { Upgrades } from '../versions.ts';
import { initialState } from './state.ts';

type Fields = Parameters<Upgrades[number]>[0];

/** The steps from each older version of the saved state to the next, for an app that starts now. */
export function stateUpgrades(now: Instant): Upgrades {
  return { 1: (old) => fromVersion1(old, now) };
}

/**
 * Version 1 was written in two shapes: by the first app, which knew movement and water only, and by one that knew all
 * that version 2 does. What is missing is as at a first start. The first app did not save when the person was last seen,
 * so nobody knows how long they were away, and the time without the app counts for nothing: no break, no answered prompt.
 */
function fromVersion1(old: Fields, now: Instant): Fields {
  // Were the clock set back meanwhile, everything would move along with the moment at which the person was last seen.
  const initial = initialState(Math.max(now, ...pastInstants(old)));
  return {
    ...initial,
    ...old,
    version: 2,
    kinds: withDefaults(initial.kinds, old['kinds']),
    // The first app knew nothing of posture: an open prompt has the words for somebody who sits.
    prompt: isOpenPrompt(old['prompt'])
      ? withDefaults({ posture: 'sitting', stood: 0 }, old['prompt'])
      : old['prompt'],
    // It knew one form of a routine only.
    player: withDefaults({ form: FULL_FORM, pausedAt: pausedSince(old, now), eased: null }, old['player']),
    // It left a pause where it was, whatever became of the clock.
    pause: withDefaults({ byClock: true }, old['pause']),
  };
}

/**
 * Since when a routine has stood still; `null` while it runs. Nobody wrote that down, so one that was paused has been since
 * now; one that ran when the first app ended has been since it was last saved, as nobody knows how long it went on.
 */
function pausedSince(old: Fields, now: Instant): unknown {
  const { runningSince } = fieldsOf(old['player']);
  if (runningSince === null) return now;
  return 'lastSeen' in old ? null : runningSince;
}

/** What is not made of fields stays what it is, for the schema to judge. */
function withDefaults(missing: Fields, value: unknown): unknown {
  return isFields(value) ? { ...missing, ...value } : value;
}

function isOpenPrompt(prompt: unknown): boolean {
  return fieldsOf(prompt)['phase'] === 'open';
}

/** Instants that had passed when the state was saved. */
function pastInstants(old: Fields): Instant[] {
  const drinks = Array.isArray(old['drinks']) ? old['drinks'] : [];
  return [
    old['lastPromptEndedAt'],
    fieldsOf(old['prompt'])['shownAt'],
    fieldsOf(old['player'])['runningSince'],
    ...Object.values(fieldsOf(old['kinds'])).map((kind) => fieldsOf(kind)['freshStart']),
    ...drinks.map((drink) => fieldsOf(drink)['at']),
  ].filter((value) => typeof value === 'number');
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}
