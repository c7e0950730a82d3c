import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { choose, other, restore } from '../backup/backup-desk.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

type Look = Settings['look'];

function change({ unknot }: Bench, look: Partial<Look>): void {
  unknot.handlers['settings.change']({ look }, 'main');
}

const settingsWith = (look: Partial<Look>): Settings => ({
  ...defaultSettings,
  look: { ...defaultSettings.look, ...look },
});

describe('the theme', () => {
  test('is that of the system until another is chosen, and changes at once', () => {
    const desk = started();
    const before = [...desk.computer.themes];
    change(desk, { theme: 'dark' });
    change(desk, { units: 'usFlOz' });
    change(desk, { theme: 'system' });
    expect([before, desk.computer.themes]).toEqual([[], ['dark', 'system']]);
  });

  test('that an earlier run has chosen holds from the start', () => {
    expect(started({ settings: settingsWith({ theme: 'light' }) }).computer.themes).toEqual(['light']);
  });
});

describe('the language', () => {
  test('changes at once in the tray and in the windows', () => {
    const desk = started();
    const before = [desk.tray.content?.tooltip, desk.windows.published?.language];
    change(desk, { language: 'xx' });
    expect([before, desk.tray.content?.tooltip, desk.tray.labels()[2], desk.windows.published]).toMatchObject(
      [
        ['Next: calf break in 30 min', 'en'],
        '‹Next: ‹calf break› in 30 min›',
        '‹Start ‹60-second desk reset››',
        { language: 'xx', reason: '‹Next: ‹calf break› in 30 min›' },
      ],
    );
  });

  test('changes at once in the notifications', async () => {
    const desk = started();
    desk.unknot.handlers['settings.change'](
      { look: { language: 'xx' }, reminders: { move: { everyMinutes: 15 } } },
      'main',
    );
    desk.clock.pass(15 * MINUTE);
    await settled();
    expect(desk.displays[0].shown).toEqual([
      {
        title: '‹Time for a calf break›',
        buttons: [
          { answer: 'start', label: '‹Start›' },
          { answer: 'snooze', label: '‹In 5 min›' },
          { answer: 'skip', label: '‹Skip›' },
        ],
      },
    ]);
  });

  test('and theme of a restored backup hold at once', async () => {
    const desk = started();
    const settings = settingsWith({ language: 'xx', theme: 'dark' });
    await choose(desk, '/stick/backup.json', backupText({ ...other, settings }));
    restore(desk);
    expect([desk.tray.content?.tooltip, desk.windows.published?.language, desk.computer.themes]).toEqual([
      '‹Next: ‹calf break› in 30 min›',
      'xx',
      ['dark'],
    ]);
  });

  test('goes back to that of the system where there are no messages for it', () => {
    const desk = started({ settings: settingsWith({ language: 'xx' }) });
    const before = desk.windows.published?.language;
    change(desk, { language: 'tlh' });
    expect([before, desk.windows.published?.language, desk.tray.content?.tooltip]).toEqual([
      'xx',
      'en',
      'Next: calf break in 30 min',
    ]);
  });
});
