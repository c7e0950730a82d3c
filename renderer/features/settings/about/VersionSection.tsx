import { useText, useView } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';

export function VersionSection() {
  const { about } = useView();
  const text = useText();
  return (
    <>
      <p>{text('settings.about.version', { version: about.version })}</p>
      <p className={pageStyles['note']}>{text('app.tagline')}</p>
    </>
  );
}
