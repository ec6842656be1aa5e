'use client';

/**
 * Parts that every page can name and that only a page which shows one loads: each is in a chunk of its own. There is
 * no boundary around them, which React would write hidden, so that they are complete without JavaScript.
 */
import dynamic from 'next/dynamic';

export const LazyAdvisor = dynamic(() => import('./advisor/advisor').then(({ Advisor }) => Advisor));

export const LazyClaimList = dynamic(() =>
  import('./claim-list/claim-list').then(({ ClaimList }) => ClaimList),
);

export const LazyConformanceTable = dynamic(() =>
  import('./conformance/conformance-table').then(({ ConformanceTable }) => ConformanceTable),
);

export const LazyDecisionTable = dynamic(() =>
  import('./decision-table/decision-table').then(({ DecisionTable }) => DecisionTable),
);

export const LazyGallery = dynamic(() => import('./gallery/gallery').then(({ Gallery }) => Gallery));

export const LazyLiveExample = dynamic(() =>
  import('./live-example/live-example').then(({ LiveExample }) => LiveExample),
);
