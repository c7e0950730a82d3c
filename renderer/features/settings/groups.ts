import { aboutBlocks } from './about/about-blocks.ts';
import type { SettingGroup } from './block.ts';
import { dataBlocks } from './data/data-blocks.ts';
import { healthBlocks } from './health/health-blocks.ts';
import { hoursBlocks } from './hours/hours-blocks.ts';
import { lookBlocks } from './look/look-blocks.ts';
import { promptBlocks } from './prompts/prompt-blocks.ts';
import { reminderBlocks } from './reminders/reminder-blocks.ts';
import { routineBlocks } from './routines/routine-blocks.ts';
import { systemBlocks } from './system/system-blocks.ts';
import { waterBlocks } from './water/water-blocks.ts';

/** All groups of settings, in the order of the page. */
export const SETTING_GROUPS: readonly SettingGroup[] = [
  { id: 'reminders', blocks: reminderBlocks },
  { id: 'hours', blocks: hoursBlocks },
  { id: 'prompts', blocks: promptBlocks },
  { id: 'health', blocks: healthBlocks },
  { id: 'water', blocks: waterBlocks },
  { id: 'routines', blocks: routineBlocks },
  { id: 'look', blocks: lookBlocks },
  { id: 'system', blocks: systemBlocks },
  { id: 'data', blocks: dataBlocks },
  { id: 'about', blocks: aboutBlocks },
];
