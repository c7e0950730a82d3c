import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';

export function VersionSection() {
  const about = useMainView((view) => view.about);
  const text = useText();
  return (
    <>
      <p>{text('settings.about.version', { version: about.version })}</p>
      <p className={pageStyles.note}>{text('app.tagline')}</p>
    </>
  );
}
