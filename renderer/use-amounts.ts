import { useMemo } from 'react';
import type { Units } from '../shared/water/fluid-units.ts';
import { amountIn, shareIn, statedAmount } from '../shared/i18n/amounts.ts';
import { useLocale, useText, useView } from './use-view.ts';

interface Amounts {
  readonly units: Units;
  /** "200 ml" */
  readonly amount: (ml: number) => string;
  /** "48 fl oz", for a figure that its source states in both units. */
  readonly stated: (figure: Readonly<Record<Units, number>>) => string;
  /** "400 of 1,600 ml"; `toATenth` where an ounce too many would matter. */
  readonly share: (ml: number, ofMl: number, toATenth?: boolean) => string;
}

/** Writes amounts of drink in the units that the person has chosen. */
export function useAmounts(): Amounts {
  const { units } = useView().settings.look;
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
