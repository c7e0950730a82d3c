import { RHYTHMS, RHYTHM_NAMES, rhythmOf } from '../../../../shared/settings/rhythms.ts';
import { SIT_MINUTES, STAND_MINUTES } from '../../../../shared/settings/schema.ts';
import type { SettingsPatch } from '../../../../shared/settings/patch.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { useSaving } from '../saving.ts';

/** When to change between sitting and standing: a named rhythm, or the person's own minutes. */
export function SwitchingSection() {
  const { posture, reminders } = useMainView((view) => view.settings);
  const saveSwitching = useSavingSwitching();
  const text = useText();
  // Without a choice, the posture setting decides.
  const usual = posture === 'sitStand';
  const isOn = reminders.posture.enabled ?? usual;
  return (
    <>
      <Switch
        isSelected={isOn}
        help={text('settings.switchingHelp')}
        onChange={(on) => saveSwitching({ enabled: on === usual ? null : on })}
      >
        {text('settings.switchingEnabled')}
      </Switch>
      {isOn ? (
        <>
          <Rhythm />
          <OwnMinutes />
        </>
      ) : null}
    </>
  );
}

function Rhythm() {
  const reminders = useMainView((view) => view.settings.reminders);
  const saveSwitching = useSavingSwitching();
  const text = useText();
  return (
    <ChoiceGroup
      label={text('settings.rhythm')}
      look="cards"
      choices={RHYTHM_NAMES.map((value) => ({
        value,
        label: text(`settings.rhythms.${value}`),
        detail: text(RHYTHMS[value].moveMinutes > 0 ? 'settings.rhythmWithMoving' : 'settings.rhythmDetail', {
          sit: RHYTHMS[value].sitMinutes,
          stand: RHYTHMS[value].standMinutes,
          move: RHYTHMS[value].moveMinutes,
        }),
      }))}
      value={rhythmOf(reminders.posture)}
      onChange={(name) => saveSwitching({ ...RHYTHMS[name] })}
    />
  );
}

function OwnMinutes() {
  const { sitMinutes, standMinutes, moveMinutes } = useMainView((view) => view.settings.reminders.posture);
  const saveSwitching = useSavingSwitching();
  const text = useText();
  return (
    <>
      <MinutesField
        label={text('settings.sitMinutes')}
        help={text('settings.sitHelp')}
        {...SIT_MINUTES}
        value={sitMinutes}
        onChange={(minutes) => saveSwitching({ sitMinutes: minutes })}
      />
      <MinutesField
        label={text('settings.standMinutes')}
        help={text('settings.standHelp')}
        {...STAND_MINUTES}
        value={standMinutes}
        onChange={(minutes) => saveSwitching({ standMinutes: minutes })}
      />
      <Switch isSelected={moveMinutes > 0} onChange={(on) => saveSwitching({ moveMinutes: on ? 2 : 0 })}>
        {text('settings.moveMinutes')}
      </Switch>
    </>
  );
}

function useSavingSwitching(): (changes: SettingsPatch) => void {
  const { save } = useSaving();
  return (changes) => save({ reminders: { posture: changes } });
}
