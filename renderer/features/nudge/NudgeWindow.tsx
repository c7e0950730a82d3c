import type { Nudge } from '../../../shared/view.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useCall } from '../../use-call.ts';
import { useCornerHeight } from '../../use-corner-height.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useEscape } from '../../use-escape.ts';
import { useNudgeView } from '../../use-nudge-view.ts';
import { useText } from '../../use-view.ts';
import styles from './NudgeWindow.module.css';

/** The small window in the corner of the screen, in place of a notification. */
export function NudgeWindow() {
  const nudge = useNudgeView((view) => view.nudge);
  return nudge ? <NudgeCard nudge={nudge} /> : null;
}

type Answer = Nudge['buttons'][number]['answer'] | 'open';

function NudgeCard({ nudge }: { readonly nudge: Nudge }) {
  const text = useText();
  const { title, buttons } = nudge;
  const { card, isShown } = useCornerHeight();
  const answering = useCall({ once: true });
  const closing = useCall();
  const answer = (given: Answer) => answering.run('nudge.answer', { answer: given });
  const close = () => closing.run('window.close');
  useDocumentTitle(title);
  useEscape(close);
  return (
    <main className={styles.card} ref={card}>
      {/* Screen readers announce what appears in an alert, not what it contains from the start. */}
      <LiveRegion urgent>{isShown ? title : ''}</LiveRegion>
      <p className={styles.name}>{text('app.name')}</p>
      <h1 className={styles.title}>{title}</h1>
      <Buttons even>
        {buttons.map(({ answer: given, label }, index) => (
          <Button key={given} look={index === 0 ? 'primary' : 'plain'} onPress={() => answer(given)}>
            {label}
          </Button>
        ))}
        {buttons.length === 0 ? (
          <Button look="primary" onPress={() => answer('open')}>
            {text('actions.open')}
          </Button>
        ) : null}
      </Buttons>
      <CallProblem of={[answering, closing]} />
      {/* Last in the tab order: the answers come first. */}
      <div className={styles.close}>
        <Button look="quiet" label={text('actions.close')} onPress={close}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
    </main>
  );
}
