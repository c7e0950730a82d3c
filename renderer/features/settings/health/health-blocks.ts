import type { SettingBlock } from '../block.ts';
import { HealthSection } from './HealthSection.tsx';

export const healthBlocks: readonly SettingBlock[] = [
  {
    id: 'health',
    Content: HealthSection,
    sets: [],
    words: (text) => [
      text('safety.ui.health.about'),
      text('safety.ui.health.answers'),
      text('safety.ui.health.changed'),
      text('safety.ui.health.delete'),
    ],
  },
];
