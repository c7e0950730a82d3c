import type { SettingBlock } from '../block.ts';
import { EQUIPMENT, EquipmentSection } from './EquipmentSection.tsx';
import { SoundSection } from './SoundSection.tsx';

export const routineBlocks: readonly SettingBlock[] = [
  {
    id: 'equipment',
    Content: EquipmentSection,
    sets: EQUIPMENT.map((item) => `equipment.${item}`),
    words: (text) => [
      text('settings.equipmentHelp'),
      ...EQUIPMENT.map((item) => text(`settings.equipmentAtHand.${item}`)),
    ],
  },
  {
    id: 'sound',
    Content: SoundSection,
    sets: ['sound.chime', 'sound.voice', 'sound.volume'],
    words: (text) => [
      text('settings.soundHelp'),
      text('settings.chime'),
      text('settings.voice'),
      text('settings.voiceHelp'),
      text('settings.volume'),
      text('settings.try.chime'),
      text('settings.try.voice'),
    ],
  },
];
