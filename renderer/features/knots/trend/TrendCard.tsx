import type { KnotsView } from '../../../../shared/knots/knot-view.ts';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../use-view.ts';
import { LegTrend } from './LegTrend.tsx';
import styles from './TrendCard.module.css';
import { rangeOf, trendChart } from './trend-chart.ts';

const LEGS = ['left', 'right'] as const;

interface TrendCardProps {
  readonly trend: KnotsView['trend'];
  /** Local day. */
  readonly today: string;
}

/** The trend of each leg's scores, side by side over the same days. */
export function TrendCard({ trend, today }: TrendCardProps) {
  const text = useText();
  const range = rangeOf([...trend.left, ...trend.right], today);
  const charts = LEGS.map((leg) => ({ leg, chart: trendChart(trend[leg], range) })).filter(
    ({ chart }) => chart.points.length > 0,
  );
  // One score makes no trend.
  if (!charts.some(({ chart }) => chart.points.length > 1)) return null;
  return (
    <Card title={text('knots.page.trend')}>
      <p className={styles.help}>{text('knots.page.trendHelp')}</p>
      <div className={styles.charts}>
        {charts.map(({ leg, chart }) => (
          <LegTrend key={leg} leg={leg} chart={chart} range={range} />
        ))}
      </div>
    </Card>
  );
}
