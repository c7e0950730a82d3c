import { assertNever } from '../../../../shared/assert-never.ts';
import { otherThan } from '../../../../shared/kinds.ts';
import { postureNow } from '../../../../shared/engine/posture-now.ts';
import { startProposed } from '../../../../shared/engine/proposal.ts';
import type { EngineEvent } from '../../../../shared/engine/turn.ts';
import { HOUR, MINUTE } from '../../../../shared/time.ts';
import type { Planned } from './agenda.ts';
import type { World } from './world.ts';

const FAR_OFF = 24 * HOUR;

type Of<Is extends Planned['is']> = Extract<Planned, { is: Is }>;

/** Makes something happen in the world, and tells the engine what the shell would tell it. */
export function live(world: World, what: Planned): void {
  if (isOff(world) && what.is !== 'wake' && what.is !== 'up' && what.is !== 'travel') return;
  if (isSpell(what)) {
    lapse(world, what);
    return;
  }
  switch (what.is) {
    case 'deed':
      personDoes(world, what.deed);
      return;
    case 'answer':
      answer(world, what);
      return;
    case 'pause':
      pause(world, what);
      return;
    case 'meeting':
      meet(world, what);
      return;
    case 'settings':
    case 'health':
      changePlan(world, what);
      return;
    case 'clock':
      setClock(world, what.by);
      return;
    case 'travel':
      world.timeZone = what.timeZone;
      world.happen({ type: 'tick' }, true);
      return;
    case 'look':
      world.happen({ type: 'tick' });
      return;
    case 'quiet':
    case 'quietEnds':
    case 'allQuietOver':
      quieten(world, what);
  }
}

function changePlan(world: World, what: Of<'settings' | 'health'>): void {
  if (world.circumstances.locked) return;
  personDoes(world, { type: 'settingsChanged', previous: world.change(what) });
}

/** A pause until a time of the clock ends by the clock, unless that is a day or more off, which somebody will mend. */
function setClock(world: World, by: number): void {
  const { circumstances } = world;
  const until = circumstances.pause;
  if (until !== null && 'onClock' in until && Math.abs(by) >= FAR_OFF) {
    circumstances.pause = { onClock: until.onClock + by };
  }
  world.clockSetBy += by;
  world.happen({ type: 'clockSet', by });
}

const SPELLS = ['lock', 'unlock', 'sleep', 'wake', 'down', 'up', 'idle', 'typing'] as const;
type Spell = Of<(typeof SPELLS)[number]>;

function isSpell(what: Planned): what is Spell {
  return SPELLS.some((is) => is === what.is);
}

/** What begins and ends again. */
function lapse(world: World, what: Spell): void {
  const { circumstances, agenda, at } = world;
  switch (what.is) {
    case 'lock':
      lock(world, what.lasts);
      return;
    case 'unlock':
      unlock(world);
      return;
    case 'sleep':
      world.happen({ type: 'asleep' });
      circumstances.keyboard.close(at);
      circumstances.off = 'sleep';
      agenda.add(at + what.lasts, { is: 'wake' });
      return;
    case 'down':
      circumstances.off = 'down';
      agenda.add(at + what.lasts, { is: 'up' });
      return;
    case 'wake':
    case 'up':
      comeBack(world, what.is);
      return;
    case 'idle':
    case 'typing':
      circumstances.keyboard.begin(what.is, at, at + what.lasts);
      world.happen({ type: 'tick' }, true);
      return;
    default:
      assertNever(what);
  }
}

function isOff(world: World): boolean {
  return world.circumstances.off !== null;
}

/** Whoever does something is there; behind a locked screen nobody can. */
function personDoes(world: World, event: EngineEvent): void {
  const { circumstances } = world;
  if (circumstances.locked) return;
  circumstances.keyboard.touch(world.at);
  if (event.type === 'resume') circumstances.pause = null;
  if (event.type === 'meetingOver') circumstances.meeting = null;
  world.happen(event);
}

function answer(world: World, { answer: { does, stays, endsWith }, prompt }: Of<'answer'>): void {
  const { state, plan } = world;
  if (state.prompt?.id !== prompt || state.prompt.phase !== 'open') return;
  switch (does) {
    case 'nothing':
      return;
    case 'start':
      startWhatIsProposed(world);
      if (stays !== null) world.agenda.add(world.at + stays, endsWith);
      return;
    case 'snooze':
      personDoes(world, { type: 'snooze', minutes: plan.prompt.snoozeMinutes });
      return;
    case 'skip':
    case 'moved':
      personDoes(world, { type: does });
      return;
    case 'drink':
      personDoes(world, { type: 'drink', ml: plan.water.glassMl });
      return;
    case 'switch':
      personDoes(world, { type: 'posture', is: otherThan(postureNow(state, plan)) });
      return;
    default:
      assertNever(does);
  }
}

function startWhatIsProposed(world: World): void {
  const start = startProposed(world.state, world.plan, world.now());
  if (start !== null) personDoes(world, start);
}

function pause(world: World, { minutes, byClock }: Of<'pause'>): void {
  const { circumstances, at, clock } = world;
  if (circumstances.locked) return;
  const lasts = minutes === null ? Infinity : minutes * MINUTE;
  if (lasts > 0) circumstances.pause = byClock ? { onClock: clock + lasts } : { until: at + lasts };
  personDoes(world, { type: 'pause', until: minutes === null ? null : clock + lasts, byClock });
}

function meet(world: World, { minutes }: Of<'meeting'>): void {
  const { circumstances, at, clock } = world;
  if (circumstances.locked) return;
  const lasts = minutes === null ? Infinity : minutes * MINUTE;
  if (lasts > 0) circumstances.meeting = { until: at + lasts };
  personDoes(world, { type: 'meeting', until: minutes === null ? null : clock + lasts });
}

function quieten(world: World, what: Of<'quiet' | 'quietEnds' | 'allQuietOver'>): void {
  const { circumstances, agenda, at } = world;
  const { quiet, told } = circumstances;
  switch (what.is) {
    case 'quiet': {
      const until = Math.max(quiet.get(what.why) ?? 0, at + what.lasts);
      quiet.set(what.why, until);
      told.add(what.why);
      agenda.add(until, { is: 'quietEnds' });
      world.happen({ type: 'quiet', why: what.why });
      return;
    }
    case 'quietEnds':
      tellEndsOfQuiet(world);
      return;
    case 'allQuietOver':
      quiet.clear();
      told.clear();
      circumstances.meeting = null;
      world.happen({ type: 'quietOver', why: null });
  }
}

/** What is over, and the engine has not been told yet. */
function tellEndsOfQuiet(world: World): void {
  const { circumstances, at } = world;
  for (const why of circumstances.told) {
    if ((circumstances.quiet.get(why) ?? 0) > at) continue;
    circumstances.quiet.delete(why);
    circumstances.told.delete(why);
    // The end of what the computer took for a meeting ends what the person said about it, too.
    if (why === 'meeting') circumstances.meeting = null;
    world.happen({ type: 'quietOver', why });
  }
}

function lock(world: World, lasts: number): void {
  const { circumstances, agenda, at } = world;
  if (circumstances.locked) return;
  circumstances.locked = true;
  circumstances.keyboard.close(at);
  agenda.add(at + lasts, { is: 'unlock' });
  world.happen({ type: 'locked' });
}

function unlock(world: World): void {
  const { circumstances, at } = world;
  if (!circumstances.locked) return;
  circumstances.locked = false;
  circumstances.keyboard.open(at);
  world.happen({ type: 'unlocked' });
}

/** A computer that wakes may still be locked. An app that starts finds the screen unlocked: somebody started it. */
function comeBack(world: World, is: 'wake' | 'up'): void {
  const { circumstances, at } = world;
  circumstances.off = null;
  const wasLocked = circumstances.locked;
  if (is === 'up') circumstances.locked = false;
  if (is === 'wake' ? !wasLocked : wasLocked) circumstances.keyboard.open(at);
  world.happen({ type: is === 'up' ? 'appStarted' : 'awake' });
  tellEndsOfQuiet(world);
}
