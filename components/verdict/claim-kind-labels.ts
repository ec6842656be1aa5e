import type { ClaimKind } from '../data';

/** What readers call each kind of claim. */
export const claimKindLabels: Record<ClaimKind, string> = { fact: 'Statement of fact', advice: 'Advice' };
