import { CallButton } from '../../ui/CallButton.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';

/** Offers a gentler plan. Either answer closes the offer. */
export function OfferCard() {
  const offer = useMainView((view) => view.offer);
  const text = useText();
  if (!offer) return null;
  return (
    <Card title={text('offer.title')}>
      <p>{text('offer.body')}</p>
      <Buttons>
        <CallButton ask={(run) => run('offer.answer', { accept: true })}>{text('offer.accept')}</CallButton>
        <CallButton look="quiet" ask={(run) => run('offer.answer', { accept: false })}>
          {text('offer.decline')}
        </CallButton>
      </Buttons>
    </Card>
  );
}
