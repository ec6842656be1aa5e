import type { z } from 'zod';
import type {
  exchangeSchema,
  experimentSchema,
  measurementSchema,
  observedSchema,
  recordingSchema,
} from '../../data/schema';

export type ExperimentText = z.infer<typeof experimentSchema>;
export type Recording = z.infer<typeof recordingSchema>;
export type RecordedExchange = z.infer<typeof exchangeSchema>;
export type Measurement = z.infer<typeof measurementSchema>;
/** A measurement with the median of each thing that was compared, by its name. */
export type MeasurementView = Measurement & { medians: Readonly<Record<string, number>> };
export type Observed = z.infer<typeof observedSchema>;

/** An experiment as its folder holds it. */
export type ExperimentFolder = ExperimentText & {
  id: string;
  /** By path in the folder, such as `app/page.tsx`; without `experiment.yaml`. */
  files: Readonly<Record<string, string>>;
  fingerprint: string;
};

/** With what was recorded, by target; a pinned target that is not asked is not among them. */
export type ExperimentView = ExperimentFolder & {
  recordings: Readonly<Record<string, Recording>>;
  /** What was recorded on a release that is not out yet, by target. Nothing but `/next-release` rests on it. */
  previews: Readonly<Record<string, Recording>>;
  /** Times as ratios, by target, with the median of each; of few experiments. */
  measurements: Readonly<Record<string, MeasurementView>>;
};
