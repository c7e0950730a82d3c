import { UNITS } from '../../../../shared/settings/schema.ts';
import { CallButton } from '../../../ui/CallButton.tsx';
import { Allowance } from '../../../ui/Allowance.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { WaterReminder } from './WaterReminder.tsx';
import { useSaving } from '../saving.ts';

/** The water settings. Without the health answers, or with a fluid limit, there is no reminder to set. */
export function WaterSection() {
  return (
    <>
      <ByMode />
      <UnitsChoice />
    </>
  );
}

function ByMode() {
  const mode = useMainView((view) => view.water.mode);
  if (mode === 'stopped') return <Stopped />;
  if (mode === 'unanswered') return <QuestionsWait />;
  return mode === 'guide' ? <WaterReminder /> : <Limited isOn={mode === 'logOnly'} />;
}

/** What ends it is on the page about health. */
function Stopped() {
  const text = useText();
  return <p>{text('water.says.stopped')}</p>;
}

function QuestionsWait() {
  const text = useText();
  return (
    <>
      <p>{text('water.says.unanswered')}</p>
      <Buttons>
        <CallButton ask={(run) => run('safety.begin', { purpose: 'first', leg: null, routine: null })}>
          {text('water.answer')}
        </CallButton>
      </Buttons>
    </>
  );
}

function Limited({ isOn }: { readonly isOn: boolean }) {
  const ceilingMl = useMainView((view) => view.settings.reminders.water.ceilingMl);
  const { logFluids } = useSaving();
  const text = useText();
  return (
    <>
      <p>{text('water.says.limited')}</p>
      <Allowance isOn={isOn} ceilingMl={ceilingMl} onChange={logFluids} />
    </>
  );
}

function UnitsChoice() {
  const units = useMainView((view) => view.settings.look.units);
  const { save } = useSaving();
  const text = useText();
  return (
    <ChoiceGroup
      label={text('water.settings.units')}
      look="list"
      choices={UNITS.map((value) => ({ value, label: text(`water.settings.unitNames.${value}`) }))}
      value={units}
      onChange={(chosen) => save({ look: { units: chosen } })}
    />
  );
}
