/** What `next/navigation` needs from the page it runs in. */
export interface RouterBridge {
  /** Asks the server for the current page again and shows it. */
  refresh(): void;
  /** Loads another page of the app. */
  push(path: string): void;
}

/** `next/*` as Client Components see it. */
export function nextClientPackages(router: RouterBridge) {
  const api = {
    refresh: () => router.refresh(),
    push: (path: string) => router.push(path),
  };
  return {
    'next/navigation': {
      useRouter: () => api,
    },
    'client-only': {},
  };
}
