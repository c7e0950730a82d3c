import type { ReactNode } from 'react';
import { AnswersScreen } from './AnswersScreen.tsx';
import { EquipmentScreen } from './EquipmentScreen.tsx';
import type { Way } from './Frame.tsx';
import { HealthScreen } from './HealthScreen.tsx';
import { HoursScreen } from './HoursScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { WorkScreen } from './WorkScreen.tsx';
import type { FirstRunPlace } from './place.ts';

interface FirstRunProps {
  readonly place: FirstRunPlace;
  readonly onPlace: (place: FirstRunPlace) => void;
  /** Notices, shown on every screen. */
  readonly children: ReactNode;
}

/** The first run, in place of the pages: five short screens, all with usable defaults. */
export function FirstRun({ place, onPlace, children }: FirstRunProps) {
  const way: Way = { place, go: onPlace, notices: children };
  switch (place.screen) {
    case 'work':
      return <WorkScreen way={way} />;
    case 'hours':
      return <HoursScreen way={way} />;
    case 'equipment':
      return <EquipmentScreen way={way} />;
    case 'health':
      return place.cards.length === 0 ? <HealthScreen way={way} /> : <AnswersScreen way={way} />;
    case 'start':
      return <StartScreen way={way} />;
  }
}
