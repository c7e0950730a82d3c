import { describe, expect, test } from 'vitest';
import { ChangeRunner } from '../../../../electron/main/app/change-runner.ts';
import { Engine } from '../../../../electron/main/engine/engine.ts';
import { Notices } from '../../../../electron/main/profile/notices.ts';
import { Profile } from '../../../../electron/main/profile/profile.ts';
import { Saving } from '../../../../electron/main/profile/saving.ts';
import { initialState } from '../../../../shared/engine/state.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import { FakeClock } from '../fake-clock.ts';
import { FakeDisk } from '../fake-disk.ts';
import { FakeLog } from '../fakes.ts';

/** Engine and profile on stand-ins, and what reaches the disk and the outside, in order. */
function desk() {
  const [clock, disk, notices, log] = [
    new FakeClock('2026-03-06T09:00:00Z'),
    new FakeDisk(),
    new Notices(),
    new FakeLog(),
  ];
  const files = {
    settings: disk.document('settings.json', defaultSettings),
    health: disk.document('health.json', unanswered),
    state: disk.document('engine.json', initialState(clock.now())),
  };
  const profile = new Profile(files, new Saving(notices, log), notices, () => clock.now());
  const recorded: string[] = [];
  const engine = new Engine({
    clock,
    idle: () => null,
    log,
    initial: profile.savedState,
    plan: () => profile.plan,
    remember: (effects) =>
      recorded.push(...effects.flatMap((effect) => (effect.do === 'record' ? [effect.record.what] : []))),
  });
  const changes = new ChangeRunner(engine, profile);
  const shown: string[] = [];
  const followers: ((before: Settings, after: Settings) => void)[] = [];
  const connect = () =>
    changes.connect({
      readAgain: () => false,
      followers,
      publish: () => shown.push('publish'),
      carryOut: (effect) => shown.push(effect.do),
    });
  connect();
  return { clock, disk, profile, engine, changes, shown, followers, recorded };
}

const everyMinutes = (minutes: number): Settings => ({
  ...defaultSettings,
  reminders: {
    ...defaultSettings.reminders,
    move: { ...defaultSettings.reminders.move, everyMinutes: minutes },
  },
});

describe('a change', () => {
  test('gives what it gives, and is saved, published and carried out in this order', () => {
    const { changes, disk, engine, shown } = desk();
    const given = changes.run(() => {
      engine.dispatch({ type: 'moved' });
      return [...disk.written, ...shown];
    });
    expect([given, disk.written, shown]).toEqual([[], ['engine.json'], ['publish', 'record']]);
  });

  test('is on the disk before it is published', () => {
    const { changes, disk, engine } = desk();
    const written: string[][] = [];
    changes.connect({
      readAgain: () => false,
      followers: [],
      publish: () => written.push([...disk.written]),
      carryOut: () => undefined,
    });
    changes.run(() => engine.dispatch({ type: 'moved' }));
    expect(written).toEqual([['engine.json']]);
  });

  test('inside another is finished with it, once', () => {
    const { changes, engine, shown, disk } = desk();
    changes.run(() => {
      changes.run(() => engine.dispatch({ type: 'moved' }));
      changes.run(() => engine.dispatch({ type: 'posture', is: 'standing' }));
      expect(shown).toEqual([]);
    });
    expect([shown, disk.written]).toEqual([['publish', 'record', 'record'], ['engine.json']]);
  });

  test('that throws is saved and published as far as it went', () => {
    const { changes, engine, shown, disk } = desk();
    const broken = () => {
      engine.dispatch({ type: 'moved' });
      throw new Error('Something broke.');
    };
    expect(() => changes.run(broken)).toThrow('Something broke.');
    expect([disk.written, shown]).toEqual([['engine.json'], ['publish', 'record']]);
    changes.run(() => engine.dispatch({ type: 'moved' }));
    expect(shown).toEqual(['publish', 'record', 'publish', 'record']);
  });

  test('that changes nothing publishes, as the minutes left may be others, and writes nothing', () => {
    const { changes, disk, shown } = desk();
    changes.run(() => undefined);
    disk.written.length = 0;
    changes.run(() => undefined);
    expect([disk.written, shown]).toEqual([[], ['publish', 'publish']]);
  });

  test('made while another is carried out is finished too', () => {
    const { changes, engine, shown, disk } = desk();
    changes.connect({
      readAgain: () => false,
      followers: [],
      publish: () => shown.push('publish'),
      carryOut: () => {
        if (shown.length === 1) changes.run(() => engine.dispatch({ type: 'posture', is: 'standing' }));
      },
    });
    changes.run(() => engine.dispatch({ type: 'moved' }));
    expect([shown, disk.written]).toEqual([
      ['publish', 'publish'],
      ['engine.json', 'engine.json'],
    ]);
  });
});

describe('changed settings', () => {
  test('reach the engine before anything that happens after them', () => {
    const { changes, clock, engine, profile } = desk();
    clock.skip(25 * 60_000);
    changes.run(() => {
      profile.setSettings(everyMinutes(20));
      engine.dispatch({ type: 'tick' });
      // Overdue by the new interval, and never sooner than a minute from now.
      expect(engine.state.prompt).toBeNull();
    });
    expect(engine.state.kinds.move.notBefore).toBe(clock.now() + 60_000);
  });

  test('reach the engine before those that follow them', () => {
    const { changes, clock, engine, followers, profile } = desk();
    clock.skip(25 * 60_000);
    const heard: number[] = [];
    followers.push(() => heard.push(engine.state.kinds.move.notBefore ?? 0));
    changes.run(() => profile.setSettings(everyMinutes(20)));
    expect(heard).toEqual([clock.now() + 60_000]);
  });

  test('are written once, however often they change in one change', () => {
    const { changes, disk, profile } = desk();
    changes.run(() => {
      profile.setSettings(everyMinutes(20));
      profile.setSettings(everyMinutes(45));
    });
    expect(disk.written.filter((file) => file === 'settings.json')).toEqual(['settings.json']);
  });

  test('are followed once, from what they were to what they are', () => {
    const { changes, followers, profile } = desk();
    const heard: number[][] = [];
    followers.push((before, after) =>
      heard.push([before, after].map(({ reminders }) => reminders.move.everyMinutes)),
    );
    changes.run(() => {
      profile.setSettings(everyMinutes(20));
      profile.setSettings(everyMinutes(45));
    });
    expect(heard).toEqual([[30, 45]]);
  });

  test('that a follower sets back are followed, and told to the engine, before they are saved', () => {
    const { changes, clock, disk, followers, profile, engine } = desk();
    const heard: number[] = [];
    followers.push((_before, after) => {
      heard.push(after.reminders.move.everyMinutes);
      if (after.reminders.move.everyMinutes === 45) profile.setSettings(everyMinutes(60));
    });
    changes.run(() => profile.setSettings(everyMinutes(45)));
    expect([heard, disk.written, engine.state.kinds.move.notBefore]).toEqual([
      [45, 60],
      ['settings.json', 'engine.json'],
      clock.now() + 60_000,
    ]);
  });
});

test('the timer is a change of its own', () => {
  const { changes, clock, shown } = desk();
  changes.run(() => undefined);
  clock.pass(60_000);
  expect(shown).toEqual(['publish', 'publish', 'publish']);
});
