import { useState } from 'react';
import { SPOTS } from '../../../../shared/history/knot-entry.ts';
import type { Spot } from '../../../../shared/history/knot-entry.ts';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { useText } from '../../../use-view.ts';
import { CalfLeg } from '../leg/CalfLeg.tsx';
import styles from './SpotPicker.module.css';
import { sideOf } from '../leg/calf-shapes.ts';
import type { LegSide } from '../leg/calf-shapes.ts';
import type { Legs } from './knot-draft.ts';

type Leg = Exclude<Legs, 'both'>;

/** Seen from behind, the left leg is on the left; seen from the front, on the right. */
const VIEWS = [
  { side: 'behind', legs: ['left', 'right'] },
  { side: 'front', legs: ['right', 'left'] },
] as const;

interface SpotPickerProps {
  readonly legs: Legs | null;
  readonly spot: Spot | null;
  readonly onChange: (spot: Spot) => void;
  /** A press on the drawing also chooses the leg. */
  readonly onPick: (leg: Leg, spot: Spot) => void;
  readonly error: string | undefined;
}

/** Chooses the spot: a list that everybody can use, and a drawing to press on. */
export function SpotPicker({ legs, spot, onChange, onPick, error }: SpotPickerProps) {
  const text = useText();
  const [focused, setFocused] = useState<Spot | null>(null);
  return (
    <ChoiceGroup
      label={text('knots.form.spot')}
      help={text('knots.form.spotHelp')}
      look="grid"
      choices={SPOTS.map((value) => ({ value, label: text(`knots.spots.${value}`) }))}
      value={spot}
      onChange={onChange}
      onFocus={setFocused}
      error={error}
    >
      <div className={styles.drawing} aria-hidden="true">
        {VIEWS.map((view) => (
          <div key={view.side} className={styles.view}>
            <p className={styles.side}>{text(`knots.form.${view.side}`)}</p>
            {view.legs.map((leg) => (
              <div key={leg} className={styles.leg}>
                <CalfLeg
                  leg={leg}
                  side={view.side}
                  faded={isOther(leg, legs)}
                  marked={shownOn(leg, view.side, legs, spot)}
                  focused={focused === spot ? null : shownOn(leg, view.side, legs, focused)}
                  onPick={(picked) => onPick(leg, picked)}
                />
                <p className={styles.name}>{text(`knots.form.leg.${leg}`)}</p>
              </div>
            ))}
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}

function isOther(leg: Leg, legs: Legs | null): boolean {
  return legs !== null && legs !== 'both' && legs !== leg;
}

/** Until a leg is chosen, both show the spot. */
function shownOn(leg: Leg, side: LegSide, legs: Legs | null, spot: Spot | null): Spot | null {
  return spot === null || isOther(leg, legs) || sideOf(spot) !== side ? null : spot;
}
