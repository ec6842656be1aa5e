/** What the cases of several groups do with a page. */
import { expect } from '@playwright/test';
import type { App } from '../../../examples/app';

/**
 * What a reader can see of the elements with this test id. With Cache Components pages that were left stay in the
 * document, hidden. Source: https://nextjs.org/docs/app/guides/preserving-ui-state
 */
export const seen = (app: App, testId: string) => app.page.getByTestId(testId).filter({ visible: true });

export const click = (app: App, name: string) => app.page.getByRole('button', { name, exact: true }).click();

export const follow = (app: App, name: string) => app.page.getByRole('link', { name, exact: true }).click();

export const hasTitle = (app: App, title: string) =>
  expect.poll(() => app.page.locator('title').textContent()).toBe(title);
