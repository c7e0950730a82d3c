import { QUIET_SOURCES } from '../../../../shared/settings/schema.ts';
import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import { useSaving } from '../saving.ts';

/** Which reasons to be quiet the app respects. A reason that this computer does not report can be set too: it may later. */
export function QuietSection() {
  const { settings, quietSources } = useMainView((view) => ({
    settings: view.settings,
    quietSources: view.quietSources,
  }));
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <p className={pageStyles.note}>{text('settings.quiet.help')}</p>
      {QUIET_SOURCES.map((source) => (
        <Switch
          key={source}
          isSelected={settings.quiet[source]}
          help={quietSources[source] ? undefined : text('settings.quiet.unseen')}
          onChange={(on) => save({ quiet: { [source]: on } })}
        >
          {text(`settings.quiet.${source}`)}
        </Switch>
      ))}
    </>
  );
}
