import type { Difference } from './difference';

export const browser = [
  {
    id: 'address',
    subject: '`window.location`',
    here: "Code in Client Components can read and set the app's URL. In `<script>` tags and in `eval`, `window.location` stays `about:srcdoc`. `document.referrer` stays empty. `usePathname`, `useSearchParams` and `useParams` work. A link to a section scrolls there, but no `hashchange` event fires and `:target` matches nothing.",
    reason: 'A frame without an origin has no URL of its own.',
  },
  {
    id: 'new-documents',
    subject: 'Loading a document',
    here: 'A new document is written into the same window. It starts at the top, even after a reload. Values on `window` stay, and `beforeunload` and `pagehide` never fire. Modules and timers do start over.',
    reason: 'A new frame for each document would take several times as long.',
  },
  {
    id: 'announcements',
    subject: 'Route announcements for screen readers',
    here: "Navigations aren't announced. Next.js announces the title of the new page.",
    reason: 'Not emulated yet.',
  },
  {
    id: 'dialogs',
    subject: '`alert`, `confirm`, `prompt`',
    here: 'They write to the console and open nothing. `confirm` returns `false`, `prompt` returns `null`.',
    reason: "The frame isn't allowed to open dialogs.",
  },
  {
    id: 'storage',
    subject: '`localStorage`, `sessionStorage`',
    here: "They live in the frame's memory. Two tabs share nothing, and no `storage` event fires.",
    reason: 'A frame without an origin has no storage.',
  },
  {
    id: 'script-cookies',
    subject: '`document.cookie`',
    here: "It reads and writes the sandbox's own cookies for one host, `localhost`. They start empty each time the app starts.",
    reason: 'A frame without an origin has no cookies.',
  },
  {
    id: 'browser-apis',
    subject: 'IndexedDB, Cache Storage, WebSocket, clipboard, notifications',
    here: 'They fail, as in any frame without an origin and a host.',
    reason: 'Code from a link must not store or send anything.',
  },
  {
    id: 'subresources',
    subject: 'Files that the browser loads on its own',
    here: "`<img src>`, `<script src>`, `<link href>` and `url()` can't load from other hosts or from the app's own routes. Images in `data:` URLs work.",
    reason: 'The browser would ask the network for them, not the sandbox.',
  },
  {
    id: 'new-windows',
    subject: "`target='_blank'`, `window.open`",
    here: 'A plain link to a new window opens in the same tab. `window.open` returns `null`.',
    reason: "The frame isn't allowed to open windows.",
  },
  {
    id: 'downloads',
    subject: 'Downloads',
    here: "The app is asked for the file, but it isn't saved. The console names it, and the Wire shows the response.",
    reason: "The frame isn't allowed to start downloads.",
  },
] as const satisfies readonly Difference[];
