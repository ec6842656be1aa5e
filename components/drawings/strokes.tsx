import styles from './drawings.module.css';
import { classes } from './shapes';

type Point = readonly [x: number, y: number];

/** A line that an arrow continues; `d` as in SVG. */
export function Stroke({ d }: { d: string }) {
  return <path d={d} className={styles.stroke} />;
}

/** A straight line with an arrow at its end. */
export function Arrow({ from: [x1, y1], to: [x2, y2] }: { from: Point; to: Point }) {
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return (
    <>
      <Stroke d={`M${x1} ${y1}L${x2} ${y2}`} />
      <path
        d="M-7 -4.5L0 0L-7 4.5"
        transform={`translate(${x2} ${y2}) rotate(${angle.toFixed(1)})`}
        className={styles.stroke}
      />
    </>
  );
}

/** Time in which nothing happens yet. */
export function Waiting({ x1, x2, y }: { x1: number; x2: number; y: number }) {
  return <path d={`M${x1} ${y}H${x2}`} className={classes(styles.stroke, styles.waiting)} />;
}

interface Upright {
  x: number;
  y1: number;
  y2: number;
}

/** The line that every request crosses. */
export function Network({ x, y1, y2 }: Upright) {
  return <path d={`M${x} ${y1}V${y2}`} className={classes(styles.rule, styles.network)} />;
}

/** A thin line of an axis or of a lane. */
export function ThinLine({ x, y1, y2 }: Upright) {
  return <path d={`M${x} ${y1}V${y2}`} className={styles.rule} />;
}
