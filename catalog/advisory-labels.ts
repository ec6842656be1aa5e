import { advisorySubjects, appTraits, confidences, waysOfReading } from '../data/schema';

/** What readers see for the values of an advisory. */
export const advisoryLabels = {
  traits: appTraits,
  subjects: advisorySubjects,
  confidences,
  waysOfReading,
} as const;
export type AdvisoryLabels = typeof advisoryLabels;
