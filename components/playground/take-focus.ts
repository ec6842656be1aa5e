/** For `ref`: an element that a press has just opened has the focus from the start. Not again with each render. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
