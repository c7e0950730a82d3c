import { useNumber, useText } from '../../../use-view.ts';
import styles from './LegTrend.module.css';
import { SCORE_TICKS, scoreHeight } from './trend-chart.ts';
import type { ChartPoint, DayRange, TrendChart } from './trend-chart.ts';
import { useDays } from './use-days.ts';

interface LegTrendProps {
  readonly leg: 'left' | 'right';
  readonly chart: TrendChart;
  readonly range: DayRange;
}

/** The scores of one leg as a line, and as a table for screen readers. */
export function LegTrend({ leg, chart, range }: LegTrendProps) {
  const text = useText();
  const days = useDays();
  return (
    <div className={styles.trend}>
      <div className={styles.chart} aria-hidden="true">
        <p className={styles.leg}>{text(`sides.${leg}`)}</p>
        <Scores />
        <Plot chart={chart} />
        <p className={styles.days}>
          <span>{days.short(range.from)}</span>
          <span>{text('knots.page.today')}</span>
        </p>
      </div>
      <div className={styles.table}>
        <ScoreTable leg={leg} points={chart.points} />
      </div>
    </div>
  );
}

function Scores() {
  const number = useNumber();
  return (
    <div className={styles.scores}>
      {SCORE_TICKS.map((score) => (
        <span key={score} style={{ top: `${scoreHeight(score)}%` }}>
          {number(score)}
        </span>
      ))}
    </div>
  );
}

/** The picture stretches to its container. Lines and dots keep their width, because they are strokes that do not scale. */
function Plot({ chart: { points, line } }: { readonly chart: TrendChart }) {
  const number = useNumber();
  const last = points.at(-1);
  return (
    <div className={styles.plot}>
      <svg className={styles.picture} viewBox="0 0 100 100" preserveAspectRatio="none">
        {SCORE_TICKS.map((score) => (
          <path key={score} className={styles.tick} d={`M0 ${scoreHeight(score)}H100`} />
        ))}
        <path className={styles.line} d={line} />
        {points.map(({ day, x, y }) => (
          <path key={day} className={styles.dot} d={`M${x} ${y}h0`} />
        ))}
      </svg>
      {last === undefined ? null : (
        <span className={styles.last} style={{ left: `${last.x}%`, top: `${last.y}%` }}>
          {number(last.score)}
        </span>
      )}
    </div>
  );
}

function ScoreTable({
  leg,
  points,
}: {
  readonly leg: 'left' | 'right';
  readonly points: readonly ChartPoint[];
}) {
  const text = useText();
  const number = useNumber();
  const days = useDays();
  return (
    <table>
      <caption>{text(`knots.page.trendOf.${leg}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{text('knots.page.trendDay')}</th>
          <th scope="col">{text('knots.page.trendScore')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ day, score }) => (
          <tr key={day}>
            <th scope="row">{days.long(day)}</th>
            <td>{number(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
