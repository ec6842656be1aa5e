/** Prints what `npm run bench` has measured: medians, and their ratio to a blank React page in the same run. */
import { availableParallelism } from 'node:os';
import { median } from '../../catalog/median';
import { peers } from './bench-peers';
import type { Sample } from './bench-samples';

const row = (name: string, cells: string[]) =>
  name.padEnd(40) + cells.map((cell) => cell.padStart(12)).join('');
const milliseconds = (value: number) => `${Math.round(value)} ms`;
const ratio = (time: number, blank: number) => `${(time / blank).toFixed(2)}×`;

/** What is wanted, as a multiple of a blank page at the same visit. */
const visits = [
  { part: 'isolation', name: 'Frames and worker with nothing inside', most: undefined },
  { part: 'preview', name: 'Preview after Run', most: 1.3 },
  { part: 'example', name: 'Example page, first live variant', most: 2 },
  { part: 'embed', name: 'Embed of one variant', most: undefined },
] as const;

/** Wanted of the sandbox on an idle machine with two cores, in milliseconds. */
const sandboxParts = [
  { part: 'boot', name: 'Boot, frames ready', most: 250 },
  { part: 'clientEdit', name: 'Edit of a client file', most: 100 },
  { part: 'serverEdit', name: 'Edit of a server file', most: 100 },
  { part: 'action', name: 'Action round trip', most: 40 },
] as const;

export function printSamples(samples: readonly Sample[]): void {
  const middle = (pick: (sample: Sample) => number) => median(samples.map(pick));
  const cold = middle(({ blank }) => blank.cold);
  const warm = middle(({ blank }) => blank.warm);
  console.log(
    `\nMedians of ${samples.length} runs, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
  );
  console.log(row('', ['cold', 'to blank', 'warm', 'to blank', 'wanted']));
  console.log(row('Blank React page', [milliseconds(cold), '', milliseconds(warm)]));
  for (const { part, name, most } of visits) {
    const first = middle((sample) => sample[part].cold);
    const next = middle((sample) => sample[part].warm);
    const times = [milliseconds(first), ratio(first, cold), milliseconds(next), ratio(next, warm)];
    console.log(row(name, [...times, most ? `≤ ${most}×` : '']));
  }
  const key = middle(({ key }) => key);
  console.log(row('Key to result', ['', '', milliseconds(key), ratio(key, warm), '≤ 0.5×']));
  printPeers(samples);
  printLinks(samples);
  console.log(`\n${row('The sandbox by itself', ['median', 'wanted', 'to blank'])}`);
  for (const { part, name, most } of sandboxParts) {
    const time = middle(({ sandbox }) => sandbox[part]);
    console.log(row(name, [milliseconds(time), `≤ ${most} ms`, ratio(time, warm)]));
  }
}

/** How long our embed takes as a part of another tool's time, both from navigation in a fresh profile. */
function printPeers(samples: readonly Sample[]): void {
  const measured = peers.filter(({ flag }) => samples.some((sample) => flag in sample.peers));
  if (measured.length === 0) return;
  const embed = median(samples.map((sample) => sample.embed.cold));
  console.log(`\n${row('Other tools, cold', ['median', 'our embed', 'wanted'])}`);
  for (const { flag, name, most } of measured) {
    const time = median(samples.map((sample) => sample.peers[flag] ?? Number.NaN));
    console.log(row(name, [milliseconds(time), ratio(embed, time), `≤ ${most}×`]));
  }
}

/** Each link of the chain, in the order in which they were there. */
function printLinks(samples: readonly Sample[]): void {
  const names = new Set(samples.flatMap(({ links }) => Object.keys(links)));
  const times = [...names]
    .map((name) => ({
      name,
      time: median(samples.flatMap(({ links }) => (name in links ? [links[name] ?? Number.NaN] : []))),
    }))
    .sort((a, b) => a.time - b.time);
  console.log(`\n${row('To a live example, warm', ['after', 'since last'])}`);
  let before = 0;
  for (const { name, time } of times) {
    console.log(row(`  ${name}`, [milliseconds(time), milliseconds(time - before)]));
    before = time;
  }
}

export function printTableFilter(times: readonly number[]): void {
  console.log(`\n${row('The decision table', ['median', 'longest', 'wanted'])}`);
  const cells = [median(times), Math.max(...times)].map((time) => `${time.toFixed(1)} ms`);
  console.log(row('Key in a filter of 500 rows', [...cells, '≤ 16 ms']));
}
