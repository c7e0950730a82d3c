import { WATER_MINUTES } from '../../../shared/settings/schema.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { MinutesField } from '../../ui/MinutesField.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useNumber, useText, useView } from '../../use-view.ts';
import styles from './SettingsPage.module.css';
import { useSaving } from './saving.ts';

/** The question comes first: without its answer, or with a limit, there is nothing to set. */
export function WaterSection() {
  const { fluidLimit } = useView().health;
  const { answerFluidLimit } = useSaving();
  const text = useText();
  return (
    <>
      {fluidLimit === null ? <p>{text('settings.fluidTitle')}</p> : null}
      <ChoiceGroup
        label={text('settings.fluidQuestion')}
        help={text('settings.fluidHelp')}
        look="list"
        choices={[
          { value: 'none', label: text('settings.fluidNone') },
          { value: 'limited', label: text('settings.fluidLimited') },
        ]}
        value={fluidLimit === null ? null : fluidLimit ? 'limited' : 'none'}
        onChange={(answer) => answerFluidLimit(answer === 'limited')}
      />
      {fluidLimit === null ? <p className={styles['note']}>{text('settings.fluidUnanswered')}</p> : null}
      {fluidLimit === true ? <p className={styles['note']}>{text('settings.fluidLimitedResult')}</p> : null}
      {fluidLimit === false ? <WaterReminder /> : null}
    </>
  );
}

function WaterReminder() {
  const { enabled, everyMinutes, goalMl } = useView().settings.reminders.water;
  const { save } = useSaving();
  const text = useText();
  const number = useNumber();
  return (
    <>
      <Switch isSelected={enabled} onChange={(on) => save({ reminders: { water: { enabled: on } } })}>
        {text('settings.waterEnabled')}
      </Switch>
      <MinutesField
        label={text('settings.waterEvery')}
        help={text('settings.waterHelp', { goal: number(goalMl) })}
        {...WATER_MINUTES}
        value={everyMinutes}
        isDisabled={!enabled}
        onChange={(minutes) => save({ reminders: { water: { everyMinutes: minutes } } })}
      />
    </>
  );
}
