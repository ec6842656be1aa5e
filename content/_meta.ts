const wide = { layout: 'full', toc: false } as const;

export default {
  '*': {
    // Breadcrumb and date stand outside every landmark in Nextra's layout, and the date also needs `.git`, which a
    // downloaded copy lacks. Previous and next stand at the end of an article, with what else belongs there.
    theme: { breadcrumb: false, pagination: false, timestamp: false, ...wide },
  },
  index: { title: 'Home', theme: { sidebar: false } },
  // One screen, which takes the whole width.
  'start-here': { title: 'Start here', theme: { sidebar: false } },
  articles: { title: 'All articles' },
  decisions: { title: 'Decision table' },
  examples: { title: 'Examples' },

  '-- basics': { type: 'separator', title: 'Basics' },
  'what-is-a-server-action': { title: 'Action, handler, API route' },
  'who-calls-it': { title: 'Which one to use' },
  'where-do-reads-belong': { title: 'Fetching data' },
  'webhooks-and-outside-clients': { title: 'Webhooks, mobile apps' },
  'where-does-the-logic-live': { title: 'Business logic' },
  'libraries-that-wrap-either': { title: 'tRPC, Hono, Auth.js' },

  '-- work': { type: 'separator', title: 'How it works' },
  'what-crosses-the-wire': { title: 'What an action sends' },
  'is-an-action-faster': { title: 'Is an action faster?' },
  'forms-without-javascript': { title: 'Forms without JavaScript' },
  'forms-cookbook': { title: 'Forms cookbook' },
  'showing-the-new-data': { title: 'Showing new data' },
  'tanstack-query-and-swr': { title: 'TanStack Query and SWR' },
  'streams-uploads-and-long-jobs': { title: 'Uploads, streams, jobs' },
  'real-time': { title: 'Real time' },
  'errors-and-status-codes': { title: 'Error handling' },
  'caching-of-get-handlers': { title: 'Are GET handlers cached?' },
  'cache-components': { title: 'Cache Components' },

  '-- security': { type: 'separator', title: 'Security' },
  'is-a-server-action-hidden': { title: 'Are actions secure?' },
  csrf: { title: 'CSRF and allowedOrigins' },
  'sessions-roles-and-rate-limits': { title: 'Auth, roles, rate limits' },
  'data-security': { title: 'Data security' },
  'security-advisories': { title: 'Security advisories' },
  advisories: { title: 'Is my version affected?' },

  '-- change': { type: 'separator', title: 'Change and check' },
  'moving-a-route-to-an-action': { title: 'Migrate a route, and back' },
  'testing-and-debugging': { title: 'Test and debug' },
  'server-actions-in-production': { title: 'Actions in production' },
  'what-changed-from-13-4-to-16': { title: 'Next.js 13 to 16' },
  'next-release': { title: 'The next Next.js' },

  '-- proof': { type: 'separator', title: 'Proof' },
  claims: { title: 'All claims' },
  evidence: { title: 'Evidence' },
  'five-articles': { title: 'What five articles say' },
  glossary: { title: 'Glossary' },
  'what-the-sandbox-is': { title: 'The sandbox' },
  conformance: { title: 'Conformance' },
  // Code and embeds need the width that the sidebar would take.
  'embed-builder': { title: 'Embed builder', theme: { sidebar: false } },
  playground: { title: 'Playground', theme: { sidebar: false } },
};
