import type { z } from 'zod';
import { advisorParameters } from './advisor';
import { decisionTableParameters } from './decision-table';
import { exampleParameters } from './example';
import { claimParameters, evidenceParameters, exchangeParameters } from './records';

/** A kind of embed, as it is published and documented. */
interface EmbedKind {
  /** What is shown, in words that follow "parameters of". */
  what: string;
  parameters: z.ZodObject;
}

/** All kinds of embeds by the name that their schemas and their tables in `docs/embedding.md` have. */
export const embedKinds = {
  example: { what: 'an embedded example', parameters: exampleParameters },
  'decision-table': { what: 'the embedded decision table', parameters: decisionTableParameters },
  advisor: { what: 'the embedded advisor', parameters: advisorParameters },
  claim: { what: 'an embedded claim', parameters: claimParameters },
  evidence: { what: 'an embedded experiment', parameters: evidenceParameters },
  exchange: { what: 'an embedded exchange', parameters: exchangeParameters },
} as const satisfies Record<string, EmbedKind>;
