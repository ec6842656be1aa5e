/** What `location` needs of the tab. */
export interface Place {
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
  constructor(private readonly place: Place) {
    for (const part of ['protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const) {
      Object.defineProperty(this, part, {
        enumerable: true,
        get: () => place.address()[part],
        set: (value: unknown) => {
          const target = place.address();
          target[part] = String(value);
          this.assign(target);
        },
      });
    }
  }

  get href(): string {
    return this.place.address().href;
  }
  set href(href: unknown) {
    this.assign(href);
  }
  get origin(): string {
    return this.place.address().origin;
  }

  assign = (href: unknown): void => this.#go(String(href), 'push');
  replace = (href: unknown): void => this.#go(String(href), 'replace');
  reload = (): void => this.place.reload();
  toString = (): string => this.href;

  #go(href: string, how: 'push' | 'replace'): void {
    const [path, hash] = [this.href.replace(/#.*$/s, ''), /#.*$/s.exec(href)?.[0]];
    const rest = href.slice(0, href.length - (hash?.length ?? 0));
    if (hash && (rest === '' || rest === path)) this.place.scrollTo(hash);
    else this.place.open(href, how);
  }
}
