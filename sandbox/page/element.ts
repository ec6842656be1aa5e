/** `<next-sandbox>`: a Next.js app, and the frame that it runs in, as an element. */
import { type FilesOrVariants, filesOfVariant } from './app-files';
import { connectSandbox, type HostMessage, type Sandbox } from './connect';

/** By the type of a message the event that tells of it; its `detail` is the message. */
const events = { ready: 'ready', problem: 'problem', console: 'console', exchange: 'wire' } as const;

/** Where the files of the sandbox lie, unless the element says so: beside this module. */
const folder = new URL('./sandbox/', import.meta.url).href;

const style =
  ':host { display: block; block-size: 20rem } iframe { inline-size: 100%; block-size: 100%; border: 0 }';

/**
 * Runs an app while it is in the page.
 *
 * Attributes: `files` (JSON; or a `<script type="application/json">` inside the element), `variant`, `route` (the path to open),
 * `base` (the folder of the sandbox's files) and `title` (of its frame). Events: `ready`, `problem`, `console` and `wire`.
 */
export class NextSandboxElement extends HTMLElement {
  static readonly observedAttributes = ['files', 'variant', 'route'];
  #connection: Sandbox | undefined;
  #files: FilesOrVariants | undefined;
  #isOpened = false;
  readonly #children = new MutationObserver(() => this.#run());

  /** The files of the app, or of each of its variants; takes the place of what the page has written. */
  get files(): FilesOrVariants | undefined {
    return this.#files;
  }
  set files(files: FilesOrVariants | undefined) {
    this.#files = files;
    this.#run();
  }

  /** What else can be asked of the app, such as a request from outside; undefined while the element is in no page. */
  get sandbox(): Sandbox | undefined {
    return this.#connection;
  }

  connectedCallback(): void {
    const frame = document.createElement('iframe');
    frame.src = new URL('index.html', new URL(this.getAttribute('base') ?? folder, document.baseURI)).href;
    frame.title = this.title || 'App';
    frame.allow = "picture-in-picture 'none'";
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = document.createElement('style');
    sheet.textContent = style;
    root.replaceChildren(sheet, frame);
    this.#connection = connectSandbox({ frame, onMessage: (message) => this.#receive(message) });
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#run();
  }

  disconnectedCallback(): void {
    this.#children.disconnect();
    this.#connection?.close();
    this.#connection = undefined;
    this.#isOpened = false;
  }

  attributeChangedCallback(name: string): void {
    if (name !== 'route') this.#run();
    else if (this.#isOpened) this.#goToRoute();
  }

  /** Runs the files there are, as a change of those before. Without any it waits: they may come later. */
  #run(): void {
    const given = this.#connection && (this.#files ?? this.#written());
    if (given === undefined) return;
    this.#connection?.run(filesOfVariant(given, this.getAttribute('variant')));
  }

  #written(): unknown {
    const text =
      this.getAttribute('files') ?? this.querySelector('script[type="application/json"]')?.textContent;
    return text ? JSON.parse(text) : undefined;
  }

  #goToRoute(): void {
    const path = this.getAttribute('route');
    if (path !== null) this.#connection?.navigate(1, { path });
  }

  #receive(message: HostMessage): void {
    if (message.type === 'ready' && !this.#isOpened) {
      this.#isOpened = true;
      this.#goToRoute();
    }
    const name = message.type in events ? events[message.type as keyof typeof events] : undefined;
    if (name) this.dispatchEvent(new CustomEvent(name, { detail: message }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'next-sandbox': NextSandboxElement;
  }
}

customElements.define('next-sandbox', NextSandboxElement);
