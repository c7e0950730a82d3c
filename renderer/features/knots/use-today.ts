import { useEffect, useState } from 'react';
import { localDay, nextLocalDay } from '../../../shared/time.ts';
import { useClock } from '../../use-now.ts';
import { useMainView } from '../../use-main-view.ts';

/** The person's local day, `2026-03-06`. The component renders again when the next day begins. */
export function useToday(): string {
  const timeZone = useMainView((view) => view.timeZone);
  const rate = useMainView((view) => view.clock.rate);
  const dayOfView = useMainView(({ clock }) => localDay(clock.at, timeZone));
  const instantAt = useClock();
  const [today, setToday] = useState(dayOfView);
  useEffect(() => {
    setToday(dayOfView);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitForNextDay = () => {
      const instant = instantAt(performance.now());
      timer = setTimeout(look, (nextLocalDay({ instant, timeZone }) - instant) / rate);
    };
    const look = () => {
      setToday(localDay(instantAt(performance.now()), timeZone));
      waitForNextDay();
    };
    waitForNextDay();
    return () => clearTimeout(timer);
  }, [instantAt, timeZone, rate, dayOfView]);
  return today;
}
