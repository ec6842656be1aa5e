/** How a recording is tied to the experiment that was run, and kept from being edited by hand. */
import { createHash } from 'node:crypto';
import type { Recording } from './types';

const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

interface WhatRuns {
  build: string;
  config: unknown;
  /** Text by path, without `experiment.yaml`: its words and expectations may change without another run. */
  files: Readonly<Record<string, string>>;
}

/** Of everything that a run depends on. The release is not part of it: each has a recording of its own. */
export function fingerprintOf(
  { build, config, files }: WhatRuns,
  base: Readonly<Record<string, string>>,
): string {
  const sorted = [files, base].map((all) => Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  return hashOf([build, config ?? {}, sorted]);
}

/** Of all that a recording says but the version of Node.js, which may differ from machine to machine. */
export function checksumOf({
  node: _node,
  checksum: _checksum,
  ...said
}: Omit<Recording, 'checksum'> & { checksum?: string }): string {
  return hashOf(said);
}

/** The text of the file. */
export const recordingText = (recording: Omit<Recording, 'checksum'>) =>
  `${JSON.stringify({ ...recording, checksum: checksumOf(recording) }, null, 2)}\n`;
