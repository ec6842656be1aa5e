/** How a request asks for draft mode: next@16.4.6 dist/server/api-utils/index.js. */

export const draftCookie = '__prerender_bypass';

/** Only a cookie with this value switches draft mode on; Next.js makes such a value with each build. */
export const draftId = crypto.randomUUID().replaceAll('-', '');
