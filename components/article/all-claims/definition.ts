import { define } from '../define';
import { nothing } from '../props';

/** `<AllClaims />`: what the verdicts mean, and every claim, those first on which the articles contradict each other. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[Every claim with its verdict](/claims)',
});
