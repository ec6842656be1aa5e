/** What a run leaves behind. The catalog seals it, and judges it against what was expected. */
import type { z } from 'zod';
import type { exchangeSchema, recordingSchema } from '../data/schema/experiment';

export type Exchange = z.infer<typeof exchangeSchema>;
export type Recording = z.infer<typeof recordingSchema>;
export type UnsealedRecording = Omit<Recording, 'checksum'>;
