import type { SettingBlock } from '../block.ts';
import { FilesSection } from './FilesSection.tsx';
import { LicencesSection } from './LicencesSection.tsx';
import { VersionSection } from './VersionSection.tsx';

export const aboutBlocks: readonly SettingBlock[] = [
  {
    id: 'version',
    Content: VersionSection,
    sets: [],
    words: (text) => [text('app.name')],
  },
  {
    id: 'files',
    Content: FilesSection,
    sets: [],
    words: (text) => [
      text('settings.about.folders.config'),
      text('settings.about.folders.data'),
      text('settings.about.folders.state'),
      text('settings.about.removeTitle'),
      text('settings.about.remove'),
    ],
  },
  {
    id: 'licences',
    Content: LicencesSection,
    sets: [],
    words: (text) => [text('settings.about.own'), text('settings.about.others')],
  },
];
