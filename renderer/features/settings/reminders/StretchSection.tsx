import { MOST_STRETCHES, PLANNED_STRETCHES } from '../../../../shared/settings/schema.ts';
import type { SettingsPatch } from '../../../../shared/settings/patch.ts';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { ClockField } from '../ClockField.tsx';
import { useSaving } from '../saving.ts';
import { useTimeOfDay } from '../use-moment.ts';
import { furtherTime } from './further-time.ts';

/** Planned stretches: on or off, at which clock times, and which routine. */
export function StretchSection() {
  const enabled = useMainView((view) => view.settings.reminders.stretch.enabled);
  const saveStretch = useSavingStretch();
  const text = useText();
  return (
    <>
      <Switch
        isSelected={enabled}
        help={text('settings.stretchHelp')}
        onChange={(on) => saveStretch({ enabled: on })}
      >
        {text('settings.stretchEnabled')}
      </Switch>
      {enabled ? (
        <>
          <Times />
          <WhichStretch />
        </>
      ) : null}
    </>
  );
}

function Times() {
  const times = useMainView((view) => view.settings.reminders.stretch.times);
  const saveStretch = useSavingStretch();
  const text = useText();
  const timeOfDay = useTimeOfDay();
  const saveTimes = (next: readonly string[]) => saveStretch({ times: next.toSorted() });
  return (
    <>
      {times.map((time, index) => (
        <ClockField
          key={index}
          label={text('settings.stretchTime', { number: index + 1 })}
          time={time}
          problemOf={(changed) =>
            times.includes(changed) ? text('settings.stretchTwice', { time: timeOfDay(changed) }) : null
          }
          onChange={(changed) => saveTimes(times.with(index, changed))}
          onRemove={() => saveTimes(times.toSpliced(index, 1))}
          removeLabel={text('settings.removeTimeOf', { time })}
        />
      ))}
      {times.length < MOST_STRETCHES ? (
        <Buttons>
          <Button onPress={() => saveTimes([...times, furtherTime(times)])}>
            {text('settings.addTime')}
          </Button>
        </Buttons>
      ) : null}
    </>
  );
}

function WhichStretch() {
  const routine = useMainView((view) => view.settings.reminders.stretch.routine);
  const saveStretch = useSavingStretch();
  const text = useText();
  return (
    <ChoiceGroup
      label={text('settings.stretchRoutine')}
      help={text('settings.stretchRoutineHelp')}
      look="list"
      choices={PLANNED_STRETCHES.map((value) => ({ value, label: stretchName(value, text) }))}
      value={routine}
      onChange={(chosen) => saveStretch({ routine: chosen })}
    />
  );
}

export function stretchName(stretch: (typeof PLANNED_STRETCHES)[number], text: Translator): string {
  return stretch === 'auto' ? text('settings.stretchAuto') : text(`routines.${stretch}.name`);
}

function useSavingStretch(): (changes: SettingsPatch) => void {
  const { save } = useSaving();
  return (changes) => save({ reminders: { stretch: changes } });
}
