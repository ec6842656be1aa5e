/** What there is to say of an app that does not start. */
export const appTexts = { what: 'The app', kept: 'Your files are kept.' };
