'use client';

import type { ReactNode } from 'react';
import { clip } from '../../../ui/in-words';
import type { LoggedExchange } from '../../sandbox/sandbox-state';
import { exchangeKindLabels, exchangeKindOf } from '../sentence/kind';
import wire from '../wire.module.css';
import { queuedBehind } from './queue';
import { type TimeScale, timeScale } from './time-scale';
import styles from './timeline.module.css';

/** More rows than this make a page slow to answer. */
const most = 200;
const longestPath = 60;

/** When each exchange was sent, waited and came in, on one axis; as numbers in the columns before it. */
export default function Timeline({ exchanges }: { exchanges: LoggedExchange[] }) {
  const shown = exchanges.slice(-most);
  const scale = timeScale(shown.map(({ sentAt, duration }) => [sentAt, sentAt + duration]));
  const behind = queuedBehind(shown);
  const first = shown[0]?.sentAt ?? 0;
  if (shown.length === 0) return <p className={wire.hint}>Nothing to show yet.</p>;
  return (
    <table className={styles.timeline}>
      <caption>
        <Legend hasPauses={scale.pauses.length > 0}>
          In milliseconds from the first request{shown.length < exchanges.length && ` of the last ${most}`}:
        </Legend>
      </caption>
      <thead>
        <tr>
          <th scope="col">Request</th>
          <th scope="col">Sent</th>
          <th scope="col">Waiting</th>
          <th scope="col">Download</th>
          <th scope="col">
            Chart
            <Axis scale={scale} />
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((exchange, index) => (
          <Row
            key={exchange.key}
            exchange={exchange}
            number={index + 1}
            first={first}
            scale={scale}
            behind={behind[index]}
            before={shown[behind[index] ?? -1]}
          />
        ))}
      </tbody>
    </table>
  );
}

function Legend({ hasPauses, children }: { hasPauses: boolean; children: ReactNode }) {
  return (
    <span className={styles.legend}>
      <span>{children}</span>
      <span data-part="wait" /> waiting for the response
      <span data-part="download" /> download
      <span data-part="queue" /> the previous action was still running, so this one may have waited in the
      queue
      {hasPauses && (
        <>
          <span data-part="pause" /> a pause, cut out
        </>
      )}
    </span>
  );
}

interface RowProps {
  exchange: LoggedExchange;
  number: number;
  /** When the first exchange was sent. */
  first: number;
  scale: TimeScale;
  /** The row of the action that this one was sent right after, from 0, and that action. */
  behind?: number;
  before?: LoggedExchange;
}

function Row({ exchange, number, first, scale, behind, before }: RowProps) {
  const { method, path, sentAt, duration, headAfter, state } = exchange;
  const wait = headAfter ?? duration;
  return (
    <tr>
      <th scope="row">
        {number}. {clip(method, 20)} <span className={styles.path}>{clip(path, longestPath)}</span>{' '}
        <span className={styles.soft}>{exchangeKindLabels[exchangeKindOf(exchange)]}</span>
        {behind !== undefined && <span className={styles.soft}>, sent right after {behind + 1}</span>}
      </th>
      <td>{Math.round(sentAt - first).toLocaleString('en')}</td>
      <td>{headAfter === undefined ? 'no response' : Math.round(wait).toLocaleString('en')}</td>
      <td>
        {state === 'open' ? '…' : headAfter !== undefined && Math.round(duration - wait).toLocaleString('en')}
      </td>
      <td>
        <div className={styles.track} aria-hidden="true">
          {before && <Bar part="queue" from={scale.at(before.sentAt)} to={scale.at(sentAt)} />}
          <Bar part="wait" from={scale.at(sentAt)} to={scale.at(sentAt + wait)} />
          <Bar part="download" from={scale.at(sentAt + wait)} to={scale.at(sentAt + duration)} />
          {scale.pauses.map(({ from, to }) => (
            <Bar key={from} part="pause" from={from} to={to} />
          ))}
        </div>
      </td>
    </tr>
  );
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

function Bar({ part, from, to }: { part: string; from: number; to: number }) {
  return <span data-part={part} style={{ insetInlineStart: percent(from), width: percent(to - from) }} />;
}

/** How long each pause was; more than a few would be written over one another. */
function Axis({ scale: { pauses } }: { scale: TimeScale }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {pauses.length <= 6 &&
        pauses.map(({ from, to, milliseconds }) => (
          <span key={from} style={{ insetInlineStart: percent((from + to) / 2) }}>
            {milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`}
          </span>
        ))}
    </div>
  );
}
