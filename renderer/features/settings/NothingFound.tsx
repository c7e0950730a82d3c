import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../use-view.ts';

interface NothingFoundProps {
  readonly query: string;
  readonly onClear: () => void;
}

/** Shown in place of the settings when none matches the search. */
export function NothingFound({ query, onClear }: NothingFoundProps) {
  const text = useText();
  return (
    <Card>
      <p role="status">{text('settings.search.none', { query: query.trim() })}</p>
      <p>{text('settings.search.noneHelp')}</p>
      <Buttons>
        <Button onPress={onClear}>{text('settings.search.clear')}</Button>
      </Buttons>
    </Card>
  );
}
