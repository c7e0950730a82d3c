import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import { call } from '../../api.ts';
import { SavingContext, newsAfter } from './saving.ts';
import type { SavingNews } from './saving.ts';

/** How long the message "saved" stays, in milliseconds. */
const SAVED_STAYS = 4_000;

const NOTHING: SavingNews = { is: 'nothing' };

interface SavingProviderProps {
  /** `forget`: the person has read the news. */
  readonly children: (news: SavingNews, forget: () => void) => ReactNode;
}

/** Gives the fields the functions that save, and its children the outcome. */
export function SavingProvider({ children }: SavingProviderProps) {
  const { news, report, forget } = useNews();
  const saving = useMemo(
    () => ({
      save: (patch: SettingsPatch) => report(change(patch)),
      logFluids: (ceilingMl: number | null) => report(logFluids(ceilingMl)),
    }),
    [report],
  );
  return <SavingContext value={saving}>{children(news, forget)}</SavingContext>;
}

/** The outcome of the last change, for as long as it is shown. */
function useNews() {
  const [news, setNews] = useState(NOTHING);
  const forget = useCallback(() => setNews(NOTHING), []);
  const report = useCallback((answered: Promise<string | null>) => {
    // Clears the last message, so that a screen reader announces the same refusal again.
    setNews((before) => (before.is === 'refused' ? NOTHING : before));
    const tell = (error: string | null) => setNews((before) => newsAfter(before, error));
    answered.then(tell, (reason: unknown) => tell(String(reason)));
  }, []);
  useEffect(() => {
    if (news.is !== 'saved') return;
    const timer = setTimeout(forget, SAVED_STAYS);
    return () => clearTimeout(timer);
    // Each save is a new object, which restarts the time.
  }, [news, forget]);
  return { news, report, forget };
}

/** Why the change was refused, or `null`. */
async function change(patch: SettingsPatch): Promise<string | null> {
  const result = await call('settings.change', patch);
  return result.ok ? null : result.error;
}

async function logFluids(ceilingMl: number | null): Promise<null> {
  await call('health.logFluids', { ceilingMl });
  return null;
}
