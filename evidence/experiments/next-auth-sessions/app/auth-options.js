/** No provider: the experiment makes the cookie itself. */
export const authOptions = { providers: [], secret: 'a secret for this experiment' };
