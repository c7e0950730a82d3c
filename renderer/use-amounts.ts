import { useMemo } from 'react';
import type { Units } from '../shared/water/fluid-units.ts';
import { amountIn, shareIn, statedAmount } from '../shared/i18n/amounts.ts';
import type { WindowViews } from '../shared/view.ts';
import { useSelected } from './view-context.ts';
import { useLocale, useText } from './use-view.ts';

interface Amounts {
  readonly units: Units;
  /** "200 ml" */
  readonly amount: (ml: number) => string;
  /** "48 fl oz", for a figure whose source states it in both units. */
  readonly stated: (figure: Readonly<Record<Units, number>>) => string;
  /** "400 of 1,600 ml"; `toATenth` shows tenths of an ounce, where a whole one would matter. */
  readonly share: (ml: number, ofMl: number, toATenth?: boolean) => string;
}

/** Formats amounts of drink in the person's units. Not for the corner window, whose view does not contain the units. */
export function useAmounts(): Amounts {
  const units = useSelected((view: WindowViews['main' | 'player']) => view.settings.look.units);
  const text = useText();
  const locale = useLocale();
  return useMemo(
    () => ({
      units,
      amount: (ml) => amountIn(ml, units, text, locale),
      stated: (figure) => statedAmount(figure[units], units, text, locale),
      share: (ml, ofMl, toATenth = false) => shareIn({ ml, ofMl, units, toATenth }, text, locale),
    }),
    [units, text, locale],
  );
}
