import { inUnits } from '../water/fluid-units.ts';
import type { Units } from '../water/fluid-units.ts';
import type { Translator } from './translator.ts';

/*
 * Amounts of drink in words. `locale` decides how numbers are written; without it the language's own does.
 */

/** "200 ml", "6.8 fl oz". */
export function amountIn(ml: number, units: Units, t: Translator, locale?: string): string {
  return statedAmount(inUnits(ml, units), units, t, locale);
}

/** A figure that is already in these units: "48 fl oz". */
export function statedAmount(amount: number, units: Units, t: Translator, locale?: string): string {
  return t(`water.amount.${units}`, { amount: formatNumber(amount, t, locale) });
}

interface Share {
  readonly ml: number;
  readonly ofMl: number;
  readonly units: Units;
  /** True for a clinician's limit, which must not be rounded to a whole ounce. */
  readonly toATenth: boolean;
}

/** "1,200 of 1,600 ml". */
export function shareIn({ ml, ofMl, units, toATenth }: Share, t: Translator, locale?: string): string {
  return t(`water.share.${units}`, {
    amount: formatNumber(inUnits(ml, units, toATenth), t, locale),
    of: formatNumber(inUnits(ofMl, units, toATenth), t, locale),
  });
}

function formatNumber(amount: number, t: Translator, locale: string | undefined): string {
  return new Intl.NumberFormat(locale ?? t('app.locale'), { maximumFractionDigits: 1 }).format(amount);
}
