import { type MeasureUnit } from '@heard/schema';
import { useEffect, useRef, useState } from 'react';
import { ChartKey, type KeyMark } from './chart-key';
import { type ChartPoint } from './draw-chart';

const USUAL_WIDTH = 640;

/** A series as a picture, drawn once its library has come; its sentences and its table say the same without it. */
export function MeasureChart({
  points,
  marks,
  unit,
  target,
  title,
  describedBy,
  comparatorGroup,
}: {
  points: readonly ChartPoint[];
  marks: readonly KeyMark[];
  unit: MeasureUnit;
  target: number | null;
  title: string;
  /** The id of the sentences that say what the picture shows. */
  describedBy: string;
  comparatorGroup: string | null;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const { drawChart } = await import('./draw-chart');
      const { current } = place;
      if (gone || !current) return;
      current.replaceChildren(
        drawChart({ points, marks, unit, target, width: current.clientWidth || USUAL_WIDTH }),
      );
      setFailed(false);
    };
    const drawn = () => void draw().catch(() => setFailed(true));
    drawn();
    window.addEventListener('resize', drawn);
    return () => {
      gone = true;
      window.removeEventListener('resize', drawn);
    };
  }, [points, marks, unit, target]);

  return (
    <figure aria-describedby={describedBy} className="measure-chart">
      <div aria-label={`Chart: ${title}`} className="measure-chart__picture" ref={place} role="img" />
      {failed && (
        <p className="heard-quiet">The picture could not be loaded. The table below says the same.</p>
      )}
      <ChartKey comparatorGroup={comparatorGroup} marks={marks} points={points} target={target} />
    </figure>
  );
}
