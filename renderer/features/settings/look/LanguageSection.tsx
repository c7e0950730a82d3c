import { LANGUAGES } from '../../../../shared/i18n/translator.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import { useSaving } from '../saving.ts';
import { languageName } from './language-name.ts';

/** The language setting. A language that only a later version has counts as the computer's language. */
export function LanguageSection() {
  const language = useMainView((view) => view.settings.look.language);
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <ChoiceGroup
        label={text('settings.language.label')}
        help={text('settings.language.help')}
        look="list"
        choices={[
          { value: 'system', label: text('settings.language.system') },
          ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
        ]}
        value={LANGUAGES.includes(language) ? language : 'system'}
        onChange={(chosen) => save({ look: { language: chosen } })}
      />
      {LANGUAGES.length === 1 ? <p className={pageStyles.note}>{text('settings.language.onlyOne')}</p> : null}
    </>
  );
}
