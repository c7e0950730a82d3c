import { useEffect, useState } from 'react';
import { localDay, nextLocalDay } from '../../../shared/time.ts';
import { useClock } from '../../use-now.ts';
import { useView } from '../../use-view.ts';

/** The person's local day, `2026-03-06`; whoever asks is drawn anew when the next one begins. */
export function useToday(): string {
  const { clock, timeZone } = useView();
  const instantAt = useClock();
  const [today, setToday] = useState(() => localDay(clock.at, timeZone));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const instant = instantAt(performance.now());
      setToday(localDay(instant, timeZone));
      timer = setTimeout(look, (nextLocalDay({ instant, timeZone }) - instant) / clock.rate);
    };
    look();
    return () => clearTimeout(timer);
  }, [instantAt, timeZone, clock.rate]);
  return today;
}
