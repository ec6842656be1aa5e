export default {
  '*': {
    // Breadcrumb, pagination and date stand outside every landmark in Nextra's layout; the last one also
    // needs `.git`, which a downloaded copy lacks.
    theme: { breadcrumb: false, pagination: false, timestamp: false },
  },
  index: { title: 'Start here', theme: { toc: false, layout: 'full', sidebar: false } },
  // Without the table of contents there is room for the two forms of the example, side by side.
  'is-a-server-action-hidden': { title: 'Hidden, and faster?', theme: { layout: 'full', toc: false } },
  decisions: { title: 'Decision table', theme: { layout: 'full', toc: false } },
  examples: { title: 'Examples', theme: { layout: 'full', toc: false } },
  claims: { title: 'All claims', theme: { layout: 'full', toc: false } },
  advisories: { title: 'Is my version affected?', theme: { layout: 'full', toc: false } },
  evidence: { title: 'Evidence', theme: { layout: 'full', toc: false } },
  // The code needs the width that the sidebar would take.
  playground: { title: 'Playground', theme: { layout: 'full', toc: false, sidebar: false } },
  'what-the-sandbox-is': { title: 'The sandbox', theme: { layout: 'full', toc: false } },
};
