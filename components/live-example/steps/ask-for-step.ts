/** Counted from one, or where to go from the step in view. */
export type StepWish = number | 'next' | 'previous';

const listeners = new Set<(wish: StepWish) => void>();

/** Takes the example in view to a step, for whoever is not in its pane; a number that it does not have is that of its nearest step. */
export function askForStep(wish: StepWish): void {
  for (const listener of listeners) listener(wish);
}

/** @returns ends it */
export function onStepAsked(listener: (wish: StepWish) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
