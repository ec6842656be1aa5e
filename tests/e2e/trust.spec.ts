/** The site watches nobody: no cookie, and no request to another host. */
import { expect, hydrated, test } from '../site';

for (const path of ['/', '/decisions', '/examples/create-post', '/playground', '/embed/create-post']) {
  test(`${path} sets no cookie and asks no other host`, async ({ page, context }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(path);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(await context.cookies()).toEqual([]);
    expect([...hosts].filter((host) => host !== '' && host !== new URL(page.url()).host)).toEqual([]);
  });
}
