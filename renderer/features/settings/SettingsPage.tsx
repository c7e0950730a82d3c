import { Card } from '../../ui/Card.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import { DataSection } from './DataSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { MoveSection } from './MoveSection.tsx';
import { PresetSection } from './PresetSection.tsx';
import { PostureSection } from './PostureSection.tsx';
import styles from './SettingsPage.module.css';
import { StretchSection } from './StretchSection.tsx';
import { WaterSection } from './WaterSection.tsx';
import { SavingProvider } from './SavingProvider.tsx';

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
          <Card title={text('settings.intervals')}>
            <PresetSection />
          </Card>
          <Card title={text('settings.move')}>
            <MoveSection />
          </Card>
          <Card title={text('settings.stretch')}>
            <StretchSection />
          </Card>
          <Card title={text('settings.water')}>
            <WaterSection />
          </Card>
          <Card title={text('settings.posture')}>
            <PostureSection />
          </Card>
          <Card title={text('settings.hours')}>
            <HoursSection />
          </Card>
          <Card title={text('settings.data')}>
            <DataSection />
          </Card>
        </>
      )}
    </SavingProvider>
  );
}
