import { describe, expect, it } from 'vitest';
import { WaterSection } from '../../../../../renderer/features/settings/water/WaterSection.tsx';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import { reading } from '../../../reading.ts';
import { free, limited, logging, waterView } from '../../today/water-view.ts';

const sectionWith = (...[changes]: Parameters<typeof waterView>) => reading(WaterSection, waterView(changes));

const units = ['Amounts are shown in', '(x) Millilitres (ml)', '( ) US fluid ounces (fl oz)'];
const steps = (label: string, value: string) => [
  label,
  `[Fewer: ${label}]`,
  `{${value}}`,
  `[More: ${label}]`,
];

describe('water in the settings', () => {
  it('waits for the health questions', () => {
    expect(sectionWith({ health: unanswered })).toEqual([
      'First some questions about your health. Until then Unknot says nothing about drinking.',
      '[Answer now]',
      ...units,
    ]);
  });

  it('has the reminder, the glass and the guide for people whom nothing limits', () => {
    expect(sectionWith({ health: free })).toEqual([
      '(x) Remind me to drink water',
      ...steps('Minutes between glasses of water', '60'),
      'From 45 to 120 minutes. One glass at a time. A missed glass is not made up for.',
      ...steps('My glass, in ml', '200'),
      'From 100 ml to 350 ml. Six to eight cups or glasses a day is common advice.',
      ...steps('Guide for the day, in ml', '1600'),
      'From 1,000 ml to 3,000 ml, all drinks counted. A guide, not a target. Advice for Europe comes to about 1,600 ml a day for women and 2,000 ml for men. You may need more when it is hot, and when you are active, ill or pregnant.',
      '[Use 2,000 ml]',
      'With a bedtime set, reminders to drink end some time before it.',
      '[Set a bedtime]',
      ...units,
    ]);
  });

  it('has them in ounces too, with the figures that can be taken over at once and a bedtime', () => {
    const reminder = { goalMl: 1_750, bedtime: '22:30' };
    expect(sectionWith({ health: free, reminder, units: 'usFlOz' }).slice(6)).toEqual([
      ...steps('My glass, in fl oz', '6.8'),
      'From 3.4 fl oz to 11.8 fl oz. Six to eight cups or glasses a day is common advice.',
      ...steps('Guide for the day, in fl oz', '59'),
      'From 34 fl oz to 101 fl oz, all drinks counted. A guide, not a target. Advice for Europe comes to about 54 fl oz a day for women and 68 fl oz for men. You may need more when it is hot, and when you are active, ill or pregnant.',
      '[Use 54 fl oz]',
      '[Use 68 fl oz]',
      'Bedtime',
      '{22:30}',
      '[Remove the bedtime]',
      ...steps('Quiet minutes before bedtime', '120'),
      'Reminders to drink end this long before bedtime.',
      'Amounts are shown in',
      '( ) Millilitres (ml)',
      '(x) US fluid ounces (fl oz)',
    ]);
  });

  it('has nothing but the clinician’s number for people with a limit', () => {
    const first =
      'Your own clinician’s number comes first. Unknot sets no guide and sends no reminders to drink.';
    const reminder = { ceilingMl: 1_500 };
    expect([
      sectionWith({ health: limited }),
      sectionWith({ health: limited, reminder }),
      sectionWith({ health: logging }),
      sectionWith({ health: logging, reminder }),
    ]).toEqual([
      [first, '( ) Log what I drink against my allowance', ...units],
      [first, '( ) Log what I drink against my allowance', ...units],
      [first, '( ) Log what I drink against my allowance', ...units],
      [
        first,
        '(x) Log what I drink against my allowance',
        ...steps('My allowance for a day, in ml', '1500'),
        'The most that you may drink in a day, as your own clinician has set it.',
        ...units,
      ],
    ]);
  });

  it('rounds the clinician’s number to a tenth of an ounce', () => {
    const lines = sectionWith({ health: logging, reminder: { ceilingMl: 1_500 }, units: 'usFlOz' });
    expect(lines.slice(2, 6)).toEqual(steps('My allowance for a day, in fl oz', '50.7'));
  });
});
