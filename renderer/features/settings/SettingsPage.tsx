import { Card } from '../../ui/Card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import { DataSection } from './DataSection.tsx';
import { EquipmentSection } from './EquipmentSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { MoveSection } from './MoveSection.tsx';
import { PresetSection } from './PresetSection.tsx';
import { PostureSection } from './PostureSection.tsx';
import styles from './SettingsPage.module.css';
import { SoundSection } from './SoundSection.tsx';
import { StretchSection } from './StretchSection.tsx';
import { WaterSection } from './WaterSection.tsx';
import { SavingProvider } from './SavingProvider.tsx';

/** Each under its title, in this order. */
const SECTIONS = [
  ['intervals', PresetSection],
  ['move', MoveSection],
  ['stretch', StretchSection],
  ['water', WaterSection],
  ['posture', PostureSection],
  ['equipment', EquipmentSection],
  ['sound', SoundSection],
  ['hours', HoursSection],
  ['data', DataSection],
] as const;

/** Every change is sent at once; there is nothing to confirm. */
export function SettingsPage() {
  const text = useText();
  return (
    <SavingProvider>
      {(status) => (
        <>
          <div className={styles['head']}>
            <h1>{text('pages.settings')}</h1>
            <p className={classNames(styles['status'], status.failed && styles['failed'])} role="status">
              {status.words}
            </p>
          </div>
          {SECTIONS.map(([name, Section]) => (
            <Card key={name} title={text(`settings.${name}`)}>
              <Section />
            </Card>
          ))}
        </>
      )}
    </SavingProvider>
  );
}
