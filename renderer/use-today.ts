import { useEffect, useState } from 'react';
import { localDay, nextLocalDay } from '../shared/time.ts';
import { useClock } from './use-now.ts';
import { useMainView } from './use-main-view.ts';

/** The person's local day, `2026-03-06`. The component renders again when the next day begins. */
export function useToday(): string {
  const timeZone = useMainView((view) => view.timeZone);
  const rate = useMainView((view) => view.clock.rate);
  const dayOfView = useMainView(({ clock }) => localDay(clock.at, timeZone));
  const instantAt = useClock();
  // The day that began since the last view arrived.
  const [reached, setReached] = useState({ dayOfView, day: dayOfView });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const instant = instantAt(performance.now());
      setReached({ dayOfView, day: localDay(instant, timeZone) });
      timer = setTimeout(look, (nextLocalDay({ instant, timeZone }) - instant) / rate);
    };
    const instant = instantAt(performance.now());
    timer = setTimeout(look, (nextLocalDay({ instant, timeZone }) - instant) / rate);
    return () => clearTimeout(timer);
  }, [instantAt, timeZone, rate, dayOfView]);
  return reached.dayOfView === dayOfView ? reached.day : dayOfView;
}
