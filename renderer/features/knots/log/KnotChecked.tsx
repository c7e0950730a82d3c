import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import { call } from '../../../api.ts';
import { ConfirmButton } from '../../../ui/ConfirmButton.tsx';
import { useText } from '../../../use-view.ts';
import type { KnotCommands } from './use-knot-commands.ts';

interface KnotCheckedProps {
  readonly knot: Pick<KnotView, 'id' | 'entry'>;
  readonly commands: KnotCommands;
}

/** A professional has checked the knot. What that opens stays open, so it asks once more. */
export function KnotChecked({ knot: { id, entry }, commands }: KnotCheckedProps) {
  const text = useText();
  const place = text('knots.page.place', {
    leg: text(`sides.${entry.leg}`),
    spot: text(`knots.spots.${entry.spot}`),
  });
  return (
    <ConfirmButton
      label={text('knots.page.checked')}
      name={text('knots.page.checkedOf', { place })}
      question={text('knots.page.checkedSure')}
      yes={text('knots.page.checkedYes')}
      no={text('knots.page.checkedNo')}
      onYes={() => commands.run('checked', id, call('knots.checked', { knot: id }))}
    />
  );
}
