import { useState } from 'react';
import { opensNothing } from '../../../../shared/safety/openings.ts';
import { ConfirmButton } from '../../../ui/ConfirmButton.tsx';
import { CallProblem } from '../../../ui/CallProblem.tsx';
import { OpeningsList } from '../../../ui/OpeningsList.tsx';
import { Tick } from '../../../ui/Tick.tsx';
import { useCall } from '../../../use-call.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import styles from './HealthSection.module.css';
import { forgetWords, openedByDeletion, waitingOf } from './health-deletion.ts';
import type { Waiting } from './health-deletion.ts';

/** Deletes the answers, after saying what that opens and what stays. */
export function HealthDeletion({ onDeleted }: { readonly onDeleted: () => void }) {
  const text = useText();
  const waiting = waitingOf(useMainView((view) => view.health));
  const deletion = useCall({ once: true, onAccepted: onDeleted });
  const [alsoWhatWaits, setAlsoWhatWaits] = useState(false);
  return (
    <>
      <ConfirmButton
        look="quiet"
        label={text('safety.ui.health.delete')}
        question={text('safety.ui.health.deleteSure')}
        yes={text('safety.ui.health.deleteYes')}
        no={text('safety.ui.health.deleteNo')}
        onAsk={() => setAlsoWhatWaits(false)}
        onYes={() => deletion.run('health.delete', { alsoWhatWaits })}
      >
        {waiting.length === 0 ? null : (
          <WhatWaits waiting={waiting} isForgotten={alsoWhatWaits} onChange={setAlsoWhatWaits} />
        )}
        <WhatOpens alsoWhatWaits={alsoWhatWaits} />
      </ConfirmButton>
      <CallProblem of={[deletion]} />
    </>
  );
}

interface WhatWaitsProps {
  readonly waiting: readonly Waiting[];
  readonly isForgotten: boolean;
  readonly onChange: (isForgotten: boolean) => void;
}

function WhatWaits({ waiting, isForgotten, onChange }: WhatWaitsProps) {
  const text = useText();
  return (
    <div>
      <p>{text('safety.ui.health.waits.title')}</p>
      <ul className={styles.signs}>
        {waiting.map((name) => (
          <li key={name}>{text(`safety.ui.health.waits.${name}`)}</li>
        ))}
      </ul>
      <Tick help={text('safety.ui.health.alsoForgetHelp')} isSelected={isForgotten} onChange={onChange}>
        {text(`safety.ui.health.alsoForget.${forgetWords(waiting)}`)}
      </Tick>
    </div>
  );
}

/** A screen reader says it again whenever the tick changes it. */
function WhatOpens({ alsoWhatWaits }: { readonly alsoWhatWaits: boolean }) {
  const text = useText();
  const { health, now } = useMainView((view) => ({ health: view.health, now: view.clock.at }));
  const opens = openedByDeletion(health, alsoWhatWaits, now);
  return (
    <div className={styles.opens} role="status">
      {opensNothing(opens) ? <p>{text('safety.ui.health.deleteNothing')}</p> : null}
      <OpeningsList
        opens={opens}
        routines={text('safety.ui.health.deleteRoutines', { count: opens.routines.length })}
        water={text('safety.ui.health.deleteWater')}
      />
    </div>
  );
}
