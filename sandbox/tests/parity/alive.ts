import type { Frame } from '@playwright/test';

/** Waits until React has taken over the page: it leaves its props on the elements it holds. */
export async function waitUntilAlive(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => {
    const elements = [...document.querySelectorAll('form, button, a[href]')];
    return elements.every((element) => Object.keys(element).some((key) => key.startsWith('__reactProps$')));
  });
}
