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
  'what-is-a-server-action': { title: 'What is what?' },
  'who-calls-it': { title: 'Who calls it?' },
  'where-do-reads-belong': { title: 'Where do reads belong?' },
  'webhooks-and-outside-clients': { title: 'Webhooks, outside clients' },
  'where-does-the-logic-live': { title: 'Where does the logic live?' },
  'libraries-that-wrap-either': { title: 'tRPC, Hono, Auth.js' },

  '-- work': { type: 'separator', title: 'How it works' },
  'what-crosses-the-wire': { title: 'What crosses the wire?' },
  'is-an-action-faster': { title: 'Is an action faster?' },
  'forms-without-javascript': { title: 'Forms without JavaScript' },
  'forms-cookbook': { title: 'Forms: a cookbook' },
  'showing-the-new-data': { title: 'Showing the new data' },
  'tanstack-query-and-swr': { title: 'TanStack Query and SWR' },
  'streams-uploads-and-long-jobs': { title: 'Streams, files, long jobs' },
  'real-time': { title: 'Real time' },
  'errors-and-status-codes': { title: 'Errors and status codes' },
  'caching-of-get-handlers': { title: 'Caching of GET handlers' },
  'cache-components': { title: 'Cache Components' },

  '-- security': { type: 'separator', title: 'Security' },
  'is-a-server-action-hidden': { title: 'Is an action hidden?' },
  csrf: { title: 'CSRF: who checks what?' },
  'sessions-roles-and-rate-limits': { title: 'Sessions, roles, limits' },
  'data-security': { title: 'What leaks?' },
  'security-advisories': { title: 'Security advisories' },
  advisories: { title: 'Is my version affected?' },

  '-- change': { type: 'separator', title: 'Change and check' },
  'moving-a-route-to-an-action': { title: 'Moving a route, and back' },
  'testing-and-debugging': { title: 'Testing and debugging' },
  'server-actions-in-production': { title: 'Actions in production' },
  'what-changed-from-13-4-to-16': { title: 'From 13.4 to 16' },
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
