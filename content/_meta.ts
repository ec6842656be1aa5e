import type { MetaRecord } from 'nextra';

const meta: MetaRecord = {
  index: {
    title: 'Start here',
    theme: {
      breadcrumb: false,
      pagination: false,
      timestamp: false,
      toc: false,
      layout: 'full',
      sidebar: false,
    },
  },
  'is-a-server-action-hidden': 'Hidden, and faster?',
  decisions: { title: 'Decision table', theme: { layout: 'full', toc: false, timestamp: false } },
  claims: { title: 'All claims', theme: { timestamp: false, toc: false } },
  exchanges: { title: 'Observed exchanges', theme: { timestamp: false, toc: false } },
};

export default meta;
