import { MoveSection } from './MoveSection.tsx';
import { PresetSection } from './PresetSection.tsx';
import { TodayPreview } from './TodayPreview.tsx';

/**
 * The presets, the interval of calf breaks, and a preview of the day. The interval of water is in the section about water.
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
