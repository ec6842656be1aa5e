/** A page, in a context of its own, that tells of what its Content Security Policy refuses. */
import type { Browser } from '@playwright/test';

/** A page that notes each violation, its frames and theirs included. */
export async function watchedPage(browser: Browser) {
  const context = await browser.newContext();
  const violations: string[] = [];
  await context.exposeBinding('noteViolation', ({ frame }, text: string) => {
    violations.push(`${frame.url()}: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
        const note: unknown = Reflect.get(window, 'noteViolation');
        if (typeof note === 'function') note(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`);
      },
    );
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { page, violations, errors, close: () => context.close() };
}
