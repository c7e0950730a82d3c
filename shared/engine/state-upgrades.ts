import { FULL_FORM } from '../routines/routine-form.ts';
import type { Instant } from '../time.ts';
import { isFields } from '../versions.ts';
import type { Upgrades } from '../versions.ts';
import { hoursByCalendar, initialState } from './state.ts';

type Fields = Parameters<Upgrades[number]>[0];

/** The steps from each older version of the saved state to the next, for an app that starts now. */
export function stateUpgrades(now: Instant): Upgrades {
  return { 1: (old) => fromVersion1(old, now), 2: fromVersion2 };
}

/**
 * Version 1 was written in two shapes: by the first app, which knew movement and water only, and by one that knew all
 * that version 2 does. Missing fields get the values of a first start. The first app did not save when it last saw the
 * person, so the time without the app is neither a break nor an answer to a prompt.
 */
function fromVersion1(old: Fields, now: Instant): Fields {
  // If the clock was set back meanwhile, the start moves every instant along with `lastSeen`, so none may be later.
  const initial = initialState(Math.max(now, ...pastInstants(old)));
  return {
    ...initial,
    ...old,
    version: 2,
    kinds: withDefaults(initial.kinds, old['kinds']),
    // The first app had no posture: its open prompt gets the words for somebody who sits.
    prompt: isOpenPrompt(old['prompt'])
      ? withDefaults({ posture: 'sitting', stood: 0 }, old['prompt'])
      : old['prompt'],
    // It had only one form of a routine.
    player: withDefaults({ form: FULL_FORM, pausedAt: pausedSince(old, now), eased: null }, old['player']),
    // It did not move a pause when the clock was set.
    pause: withDefaults({ byClock: true }, old['pause']),
  };
}

/** Version 2 did not remember how the clock was set, so every range of hours counts from its start. */
function fromVersion2(old: Fields): Fields {
  return { ...old, version: 3, hoursFrom: hoursByCalendar };
}

/**
 * Since when the routine is paused; `null` while it runs. Version 1 did not save that: a paused routine counts as paused
 * from now on, and one that ran when the first app ended from when it was last saved.
 */
function pausedSince(old: Fields, now: Instant): unknown {
  const { runningSince } = fieldsOf(old['player']);
  if (runningSince === null) return now;
  return 'lastSeen' in old ? null : runningSince;
}

/** A value that is not an object stays as it is; the schema judges it. */
function withDefaults(missing: Fields, value: unknown): unknown {
  return isFields(value) ? { ...missing, ...value } : value;
}

function isOpenPrompt(prompt: unknown): boolean {
  return fieldsOf(prompt)['phase'] === 'open';
}

/** Instants that lay in the past when the state was saved. */
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
