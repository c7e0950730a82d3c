import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { useText, useView } from '../../use-view.ts';
import { useSaving } from './saving.ts';

const POSTURES = ['sitting', 'standing', 'sitStand'] as const;

/** Named pairs of minutes; only the minutes are stored. */
const RHYTHMS = {
  start: { sitMinutes: 30, standMinutes: 10, moveMinutes: 0 },
  build: { sitMinutes: 25, standMinutes: 15, moveMinutes: 0 },
  full: { sitMinutes: 20, standMinutes: 20, moveMinutes: 0 },
  moving: { sitMinutes: 20, standMinutes: 8, moveMinutes: 2 },
} as const;
type RhythmName = keyof typeof RHYTHMS;
const RHYTHM_NAMES: readonly RhythmName[] = ['start', 'build', 'full', 'moving'];

/** How the person works, and with a sit–stand desk how often they change. */
export function PostureSection() {
  const { posture } = useView().settings;
  const { save } = useSaving();
  const text = useText();
  return (
    <>
      <ChoiceGroup
        label={text('settings.postureQuestion')}
        look="list"
        choices={POSTURES.map((value) => ({ value, label: text(`settings.postures.${value}`) }))}
        value={posture}
        onChange={(chosen) => save({ posture: chosen })}
      />
      {posture === 'sitStand' ? <Rhythm /> : null}
    </>
  );
}

function Rhythm() {
  const { sitMinutes, standMinutes, moveMinutes } = useView().settings.reminders.posture;
  const { save } = useSaving();
  const text = useText();
  const present = RHYTHM_NAMES.find((name) => {
    const rhythm = RHYTHMS[name];
    return (
      rhythm.sitMinutes === sitMinutes &&
      rhythm.standMinutes === standMinutes &&
      rhythm.moveMinutes === moveMinutes
    );
  });
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
      value={present ?? null}
      onChange={(name) => save({ reminders: { posture: { ...RHYTHMS[name] } } })}
    />
  );
}
