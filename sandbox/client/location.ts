/** What `location` needs of the tab. */
export interface TabNavigation {
  /** The address of the page shown. */
  address(): URL;
  /** Loads a document. @param href as the page means it */
  open(href: string, how: 'push' | 'replace'): void;
  /** Goes to a part of the page shown. */
  scrollTo(hash: string): void;
  reload(): void;
}

/**
 * `location` as the code of the app reads and sets it. The frame's own is `about:srcdoc`, and no page may replace it:
 * client code is compiled to name this one instead (`compile/location.ts`).
 * Source: https://html.spec.whatwg.org/multipage/nav-history-apis.html#the-location-interface
 */
export class AppLocation {
  constructor(private readonly navigation: TabNavigation) {
    for (const part of ['protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const) {
      Object.defineProperty(this, part, {
        enumerable: true,
        get: () => navigation.address()[part],
        set: (value: unknown) => {
          const target = navigation.address();
          target[part] = String(value);
          this.assign(target);
        },
      });
    }
  }

  get href(): string {
    return this.navigation.address().href;
  }
  set href(href: unknown) {
    this.assign(href);
  }
  get origin(): string {
    return this.navigation.address().origin;
  }

  assign = (href: unknown): void => this.#go(String(href), 'push');
  replace = (href: unknown): void => this.#go(String(href), 'replace');
  reload = (): void => this.navigation.reload();
  toString = (): string => this.href;

  #go(href: string, how: 'push' | 'replace'): void {
    const [path, hash] = [this.href.replace(/#.*$/s, ''), /#.*$/s.exec(href)?.[0]];
    const rest = href.slice(0, href.length - (hash?.length ?? 0));
    if (hash && (rest === '' || rest === path)) this.navigation.scrollTo(hash);
    else this.navigation.open(href, how);
  }
}
