globalThis.kindsLoaded = true;

export const answer = 42;
