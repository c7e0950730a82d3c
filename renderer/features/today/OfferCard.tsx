import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';

/** A gentler plan, offered here and nowhere else, and gone with either answer. */
export function OfferCard() {
  const offer = useMainView((view) => view.offer);
  const text = useText();
  if (!offer) return null;
  return (
    <Card title={text('offer.title')}>
      <p>{text('offer.body')}</p>
      <Buttons>
        <Button onPress={() => void call('offer.answer', { accept: true })}>{text('offer.accept')}</Button>
        <Button look="quiet" onPress={() => void call('offer.answer', { accept: false })}>
          {text('offer.decline')}
        </Button>
      </Buttons>
    </Card>
  );
}
