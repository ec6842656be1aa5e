/** The site watches nobody: no cookie, and no request to another host. */
import { expect, hydrated, test } from '../site';

for (const path of ['/', '/decisions', '/examples/create-post', '/playground', '/embed/create-post']) {
  test(`${path} sets no cookie and asks no other host`, async ({ page, context }) => {
    const hosts = new Set<string>();
    let requests = 0;
    page.on('request', (request) => {
      requests += 1;
      hosts.add(new URL(request.url()).host);
    });
    await page.goto(path);
    await hydrated(page);
    if (path.endsWith('/create-post'))
      await expect(page.locator('section[data-status="ready"]').first()).toBeVisible();
    // Nothing more is asked for.
    await expect(async () => {
      const before = requests;
      await page.waitForTimeout(1_000);
      expect(requests).toBe(before);
    }).toPass();
    expect(await context.cookies()).toEqual([]);
    expect([...hosts].filter((host) => host !== '' && host !== new URL(page.url()).host)).toEqual([]);
  });
}
