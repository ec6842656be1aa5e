import type { CSSProperties } from 'react';
import type { RecordedExchange } from '../data';
import styles from './evidence.module.css';

/** In units of the drawing, which is as wide as an article on the smallest phone: one unit there is one pixel. */
const width = 288;
const left = 4;
const right = 284;
const row = 58;
const top = 46;
/** How many characters of a label fit between the two lines. */
const longestLabel = 34;

const senders = { script: 'HTTP client', browser: 'Browser' } as const;
const mediaType = ({ response }: RecordedExchange) =>
  String(response.headers['content-type'] ?? '').split(';')[0];

const asked = ({ request }: RecordedExchange) => `${request.method} ${request.path}`;
const answered = (exchange: RecordedExchange) =>
  [exchange.response.status, mediaType(exchange)].filter(Boolean).join(' · ');

const inShort = (text: string) => (text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text);

interface ArrowProps {
  from: number;
  to: number;
  y: number;
  label: string;
  /** Which one it is, counted from 0; played one after another. */
  step: number;
}

function Arrow({ from, to, y, label, step }: ArrowProps) {
  const head = Math.sign(to - from) * 7;
  return (
    <g className={styles.message} style={{ '--step': step } as CSSProperties}>
      <path d={`M${from} ${y} H${to} m${-head} -4 l${head} 4 l${-head} 4`} className={styles.arrow} />
      <text x={(from + to) / 2} y={y - 6} textAnchor="middle">
        {inShort(label)}
      </text>
    </g>
  );
}

interface PartyProps {
  x: number;
  name: string;
  bottom: number;
  anchor: 'start' | 'end';
}

function Party({ x, name, bottom, anchor }: PartyProps) {
  return (
    <g>
      <line x1={x} x2={x} y1={30} y2={bottom} className={styles.lifeline} />
      <text x={anchor === 'start' ? 0 : width} y={20} textAnchor={anchor} className={styles.party}>
        {name}
      </text>
    </g>
  );
}

/** Requests and answers of one recording between two lifelines; the same in words is its text. */
export function Sequence({ exchanges }: { exchanges: readonly RecordedExchange[] }) {
  if (exchanges.length === 0) return null;
  const names = [...new Set(exchanges.map(({ from }) => senders[from]))].join(' or ');
  const bottom = top + exchanges.length * row + 8;
  const words = exchanges.map((each) => `${asked(each)}, answered with ${answered(each)}`).join('; ');
  return (
    <svg
      className={styles.sequence}
      viewBox={`0 0 ${width} ${bottom + 4}`}
      role="img"
      aria-label={`${names} and server: ${words}.`}
    >
      <Party x={left} name={names} bottom={bottom} anchor="start" />
      <Party x={right} name="Next.js" bottom={bottom} anchor="end" />
      {exchanges.map((exchange, index) => {
        const y = top + index * row + 18;
        const key = `${index}`; // one recording never changes its order
        return (
          <g key={key}>
            <Arrow from={left} to={right} y={y} label={asked(exchange)} step={index * 2} />
            <Arrow from={right} to={left} y={y + 24} label={answered(exchange)} step={index * 2 + 1} />
          </g>
        );
      })}
    </svg>
  );
}
