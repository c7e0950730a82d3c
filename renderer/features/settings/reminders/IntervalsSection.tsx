import { MoveSection } from './MoveSection.tsx';
import { PresetSection } from './PresetSection.tsx';
import { TodayPreview } from './TodayPreview.tsx';

/**
 * The usual pairs of intervals, that of calf breaks, and what they make of the day. The interval of water stands with all
 * else about water.
 */
export function IntervalsSection() {
  return (
    <>
      <PresetSection />
      <MoveSection />
      <TodayPreview />
    </>
  );
}
