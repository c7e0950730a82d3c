import { useState } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import { call } from '../../api.ts';

/** Saves each choice as it is made, so that nothing is lost when the app ends here. `problem` is what was wrong with it. */
export function useFirstRunSaving(): {
  readonly save: (patch: SettingsPatch) => void;
  readonly problem: string | null;
} {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (patch: SettingsPatch) => {
    const result = await call('settings.change', patch);
    setProblem(result.ok ? null : result.error);
  };
  return {
    save: (patch) => void save(patch).catch((reason: unknown) => setProblem(String(reason))),
    problem,
  };
}
