const kept = globalThis as typeof globalThis & {
  crossSiteRequests?: { action: string[]; handler: string[] };
};

/** What ran, and for each run the names of the cookies that came with it. */
export function store(): { action: string[]; handler: string[] } {
  kept.crossSiteRequests ??= { action: [], handler: [] };
  return kept.crossSiteRequests;
}
