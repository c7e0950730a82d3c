import { describe, expect, it } from 'vitest';
import { PresetSection } from '../../../../../renderer/features/settings/reminders/PresetSection.tsx';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import { reading } from '../../../reading.ts';
import { free, limited, waterView } from '../../today/water-view.ts';

const presetsWith = (...[changes]: Parameters<typeof waterView>) =>
  reading(PresetSection, waterView(changes));

describe('the presets', () => {
  it.each([
    ['people whom nothing limits', free],
    ['people who have not answered yet', unanswered],
  ])('name both intervals to %s', (_who, health) => {
    expect(presetsWith({ health })).toEqual([
      'PresetA preset sets the minutes below, and those for water.',
      '( ) GentleCalf break every 60 min, water every 90 min',
      '(x) BalancedCalf break every 30 min, water every 60 min',
      '( ) ActiveCalf break every 20 min, water every 60 min',
    ]);
  });

  it('have no word about water for people with a fluid limit', () => {
    expect(presetsWith({ health: limited, reminder: { everyMinutes: 45 } })).toEqual([
      'PresetA preset sets the minutes below.',
      '( ) GentleCalf break every 60 min',
      '( ) BalancedCalf break every 30 min',
      '( ) ActiveCalf break every 20 min',
      '(x) Your ownCalf break every 30 min',
    ]);
  });
});
