import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import { call } from '../../api.ts';
import { useText } from '../../use-view.ts';
import { SavingContext } from './saving.ts';

interface SavingStatus {
  readonly words: string;
  readonly failed: boolean;
}

const NOTHING: SavingStatus = { words: '', failed: false };

/** Gives the fields the way to save, and whoever draws them the news of it. */
export function SavingProvider({ children }: { readonly children: (status: SavingStatus) => ReactNode }) {
  const text = useText();
  const [status, setStatus] = useState(NOTHING);
  const saving = useMemo(() => {
    const report = async (answered: Promise<string | null>) => {
      // Emptied first, so that a screen reader says the same words again.
      setStatus(NOTHING);
      const error = await answered.catch((reason: unknown) => String(reason));
      setStatus(
        error === null
          ? { words: text('settings.saved'), failed: false }
          : { words: text('settings.notChanged', { error }), failed: true },
      );
    };
    return {
      save: (patch: SettingsPatch) => void report(change(patch)),
      answerFluidLimit: (fluidLimit: boolean) => void report(answer(fluidLimit)),
    };
  }, [text]);
  return <SavingContext value={saving}>{children(status)}</SavingContext>;
}

/** What is wrong with the change, or `null`. */
async function change(patch: SettingsPatch): Promise<string | null> {
  const result = await call('settings.change', patch);
  return result.ok ? null : result.error;
}

async function answer(fluidLimit: boolean): Promise<null> {
  await call('health.answer', { fluidLimit });
  return null;
}
