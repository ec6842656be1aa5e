import { define } from '../define';
import { nothing } from '../props';

/** `<AgreementMap />`: how far each of the five articles agrees with the verdicts. */
export const definition = define({
  props: nothing,
  toMarkdown: () => '[How far the five articles agree with us](/five-articles)',
});
