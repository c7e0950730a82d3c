import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import pageStyles from '../SettingsPage.module.css';
import { useSaving } from '../saving.ts';

export const EQUIPMENT = ['wall', 'chair', 'strap', 'roller', 'ball', 'step'] as const;

/** The equipment that the person has. */
export function EquipmentSection() {
  const equipment = useMainView((view) => view.settings.equipment);
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <p className={pageStyles.note}>{text('settings.equipmentHelp')}</p>
      {EQUIPMENT.map((item) => (
        <Switch
          key={item}
          isSelected={equipment[item]}
          onChange={(has) => save({ equipment: { [item]: has } })}
        >
          {text(`settings.equipmentAtHand.${item}`)}
        </Switch>
      ))}
    </>
  );
}
