/** What a run leaves behind. The catalog adds a checksum, and judges it against what was expected. */
import type { z } from 'zod';
import type { exchangeSchema, recordingSchema } from '../data/schema/experiment';

export type Exchange = z.infer<typeof exchangeSchema>;
export type Recording = z.infer<typeof recordingSchema>;
export type NewRecording = Omit<Recording, 'checksum'>;

/** What one run of an experiment brings. */
export interface ExperimentOutcome {
  recording: NewRecording;
  /** Times as ratios, by the name of what is compared. */
  ratios: Record<string, number[]>;
}
