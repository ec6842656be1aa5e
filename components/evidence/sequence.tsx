import type { RecordedExchange } from '../data';
import styles from './evidence.module.css';

const row = 58;
const left = 90;
const right = 510;
const top = 46;

const senders = { script: 'HTTP client', browser: 'Browser' } as const;
const mediaType = ({ response }: RecordedExchange) =>
  String(response.headers['content-type'] ?? '').split(';')[0];

const asked = ({ request }: RecordedExchange) => `${request.method} ${request.path}`;
const answered = (exchange: RecordedExchange) =>
  [exchange.response.status, mediaType(exchange)].filter(Boolean).join(' · ');

const inShort = (text: string) => (text.length > 52 ? `${text.slice(0, 51)}…` : text);

function Arrow({ from, to, y, label }: { from: number; to: number; y: number; label: string }) {
  const head = Math.sign(to - from) * 7;
  return (
    <g>
      <path d={`M${from} ${y} H${to} m${-head} -4 l${head} 4 l${-head} 4`} className={styles.arrow} />
      <text x={(from + to) / 2} y={y - 6} textAnchor="middle">
        {inShort(label)}
      </text>
    </g>
  );
}

/** Requests and answers of one recording between two lifelines; the same in words is its text. */
export function Sequence({ exchanges }: { exchanges: readonly RecordedExchange[] }) {
  const [first] = exchanges;
  if (!first) return null;
  const names = [...new Set(exchanges.map(({ from }) => senders[from]))].join(' or ');
  const bottom = top + exchanges.length * row + 8;
  const words = exchanges.map((each) => `${asked(each)}, answered with ${answered(each)}`).join('; ');
  return (
    <svg
      className={styles.sequence}
      viewBox={`0 0 600 ${bottom + 4}`}
      role="img"
      aria-label={`${names} and server: ${words}.`}
    >
      {[left, right].map((x) => (
        <line key={x} x1={x} x2={x} y1={30} y2={bottom} className={styles.lifeline} />
      ))}
      <text x={left} y={20} textAnchor="middle" className={styles.party}>
        {names}
      </text>
      <text x={right} y={20} textAnchor="middle" className={styles.party}>
        Next.js
      </text>
      {exchanges.map((exchange, index) => {
        const y = top + index * row + 18;
        const key = `${index}`; // one recording never changes its order
        return (
          <g key={key}>
            <Arrow from={left} to={right} y={y} label={asked(exchange)} />
            <Arrow from={right} to={left} y={y + 24} label={answered(exchange)} />
          </g>
        );
      })}
    </svg>
  );
}
