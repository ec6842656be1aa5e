import styles from './drawings.module.css';
import { type Area, Label } from './shapes';

const point = 12;
const outlines = {
  right: ({ x, y, w, h }: Area) =>
    `M${x} ${y}H${x + w - point}L${x + w} ${y + h / 2}L${x + w - point} ${y + h}H${x}Z`,
  left: ({ x, y, w, h }: Area) =>
    `M${x + w} ${y}H${x + point}L${x} ${y + h / 2}L${x + point} ${y + h}H${x + w}Z`,
  down: ({ x, y, w, h }: Area) =>
    `M${x} ${y}H${x + w}V${y + h}H${x + w / 4 + point}L${x + w / 4} ${y + h + point}L${x + w / 4 - point} ${y + h}H${x}Z`,
  up: ({ x, y, w, h }: Area) =>
    `M${x} ${y + h}H${x + w}V${y}H${x + 0.75 * w + point}L${x + 0.75 * w} ${y - point}L${x + 0.75 * w - point} ${y}H${x}Z`,
};

interface PacketProps extends Area {
  to: keyof typeof outlines;
  /** What is sent, and what that means. */
  lines: readonly (readonly [sent: string, meaning: string])[];
}

/** A request or a response on its way; its point is the direction. */
export function Packet({ to, lines, ...area }: PacketProps) {
  const step = 22;
  const first = area.y + area.h / 2 - ((lines.length - 1) * step) / 2 + 4.5;
  const inset = { right: [14, 24], left: [24, 14], down: [12, 12], up: [12, 12] }[to];
  return (
    <>
      <path d={outlines[to](area)} className={styles.packet} />
      {lines.map(([sent, meaning], index) => (
        <g key={meaning}>
          <Label x={area.x + (inset[0] ?? 0)} y={first + index * step} kind="code">
            {sent}
          </Label>
          <Label x={area.x + area.w - (inset[1] ?? 0)} y={first + index * step} anchor="end">
            {meaning}
          </Label>
        </g>
      ))}
    </>
  );
}
