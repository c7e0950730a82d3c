import { EFSA_DRINKS } from '../../../../shared/water/water-statements.ts';
import type { SettingsPatch } from '../../../../shared/settings/patch.ts';
import { GLASS_ML, GOAL_ML, WATER_MINUTES } from '../../../../shared/settings/schema.ts';
import { AmountField } from '../../../ui/AmountField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { MinutesField } from '../../../ui/MinutesField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { useAmounts } from '../../../use-amounts.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { BedtimeFields } from './BedtimeFields.tsx';
import { useSaving } from '../saving.ts';

/** The reminder, the glass that it suggests and the guide at which it stops. Only for people without a fluid limit. */
export function WaterReminder() {
  const { enabled, everyMinutes } = useMainView((view) => view.settings.reminders.water);
  const saveWater = useSavingWater();
  const text = useText();
  return (
    <>
      <Switch isSelected={enabled} onChange={(on) => saveWater({ enabled: on })}>
        {text('water.settings.enabled')}
      </Switch>
      <MinutesField
        label={text('water.settings.every')}
        help={text('water.says.everyHelp')}
        {...WATER_MINUTES}
        value={everyMinutes}
        isDisabled={!enabled}
        onChange={(minutes) => saveWater({ everyMinutes: minutes })}
      />
      <GlassField />
      <GoalField />
      <BedtimeFields />
    </>
  );
}

function GlassField() {
  const glassMl = useMainView((view) => view.settings.reminders.water.glassMl);
  const saveWater = useSavingWater();
  const text = useText();
  const { units, amount } = useAmounts();
  return (
    <AmountField
      label={text('water.settings.glass', { unit: text(`water.unit.${units}`) })}
      help={text('water.says.glassHelp', { least: amount(GLASS_ML.least), most: amount(GLASS_ML.most) })}
      bounds={GLASS_ML}
      steps={{ ml: 10, usFlOz: 0.5 }}
      ml={glassMl}
      onChange={(ml) => saveWater({ glassMl: ml })}
    />
  );
}

/** A button for each of the two figures of the European advice. */
function GoalField() {
  const goalMl = useMainView((view) => view.settings.reminders.water.goalMl);
  const saveWater = useSavingWater();
  const text = useText();
  const { units, amount } = useAmounts();
  const { women, men } = EFSA_DRINKS;
  return (
    <>
      <AmountField
        label={text('water.settings.goal', { unit: text(`water.unit.${units}`) })}
        help={text('water.says.goalHelp', {
          least: amount(GOAL_ML.least),
          most: amount(GOAL_ML.most),
          women: amount(women),
          men: amount(men),
        })}
        bounds={GOAL_ML}
        steps={{ ml: 100, usFlOz: 2 }}
        ml={goalMl}
        onChange={(ml) => saveWater({ goalMl: ml })}
      />
      <Buttons>
        {[women, men]
          .filter((ml) => ml !== goalMl)
          .map((ml) => (
            <Button key={ml} onPress={() => saveWater({ goalMl: ml })}>
              {text('water.settings.use', { amount: amount(ml) })}
            </Button>
          ))}
      </Buttons>
    </>
  );
}

function useSavingWater(): (changes: SettingsPatch) => void {
  const { save } = useSaving();
  return (changes) => save({ reminders: { water: changes } });
}
