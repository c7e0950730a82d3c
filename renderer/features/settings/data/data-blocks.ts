import type { SettingBlock } from '../block.ts';
import { DataSection } from './DataSection.tsx';

export const dataBlocks: readonly SettingBlock[] = [
  {
    id: 'data',
    Content: DataSection,
    sets: [],
    words: (text) => [
      text('backup.about'),
      text('backup.save'),
      text('backup.restore'),
      text('backup.withHealth'),
      text('settings.history.caption'),
    ],
  },
];
