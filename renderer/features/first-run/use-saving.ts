import { useState } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import { call } from '../../api.ts';

/** Saves each choice at once, so that quitting here loses nothing. `problem` says why the last one was refused. */
export function useFirstRunSaving(): {
  readonly save: (patch: SettingsPatch) => void;
  readonly problem: string | null;
} {
  const [problem, setProblem] = useState<string | null>(null);
  const save = (patch: SettingsPatch) => {
    call('settings.change', patch).then(
      (result) => setProblem(result.ok ? null : result.error),
      (reason: unknown) => setProblem(String(reason)),
    );
  };
  return { save, problem };
}
