import type { Difference } from './difference';

export const browser = [
  {
    id: 'address',
    subject: '`window.location`',
    here: 'In the code of Client Components it is that of the app, to read and to set. In scripts of the document and in `eval` it stays `about:srcdoc`. `document.referrer` stays empty. `usePathname`, `useSearchParams` and `useParams` are right. A link to a part of the page scrolls there; no `hashchange` is sent, and `:target` matches nothing.',
    reason: 'A frame without an origin has no address of its own.',
  },
  {
    id: 'new-documents',
    subject: 'Loading a document',
    here: 'Writes it into the same window. It starts at its top, also after a reload. What code has put on `window` is still there, and no `beforeunload` or `pagehide` is sent. Modules and timers do start again.',
    reason: 'A new frame for each document would take several times as long.',
  },
  {
    id: 'announcements',
    subject: 'Announcing a navigation to screen readers',
    here: 'Is left out. Next.js reads the title of the new page out.',
    reason: 'Not emulated yet.',
  },
  {
    id: 'dialogs',
    subject: '`alert`, `confirm`, `prompt`',
    here: 'Open nothing and write to the console. `confirm` gives `false`, `prompt` gives `null`.',
    reason: 'The frame may open no dialogs.',
  },
  {
    id: 'storage',
    subject: '`localStorage`, `sessionStorage`',
    here: 'Are kept in the memory of the frame. Two tabs share nothing, and no `storage` event is sent.',
    reason: 'A frame without an origin has no storage.',
  },
  {
    id: 'script-cookies',
    subject: '`document.cookie`',
    here: "Is a stand-in over the sandbox's own cookies, which belong to one host, `localhost`. They start empty with each start of the app.",
    reason: 'A frame without an origin has no cookies.',
  },
  {
    id: 'browser-apis',
    subject: 'IndexedDB, Cache Storage, WebSocket, clipboard, notifications',
    here: 'Fail, as the browser has it for frames without an origin and a host.',
    reason: 'Code from a link must not keep or send anything.',
  },
  {
    id: 'subresources',
    subject: 'Files that a browser loads by itself',
    here: "`<img src>`, `<script src>`, `<link href>` and `url()` reach neither another host nor the app's own routes. Images in `data:` addresses are shown.",
    reason: 'The browser would ask the network for them, not the sandbox.',
  },
  {
    id: 'new-windows',
    subject: "`target='_blank'`, `window.open`",
    here: 'A plain link to another window opens in the same tab. `window.open` gives `null`.',
    reason: 'The frame may open no windows.',
  },
  {
    id: 'downloads',
    subject: 'Answers to be saved as a file',
    here: 'Are asked for and not saved. The console names them, and the Wire shows what came.',
    reason: 'The frame may start no downloads.',
  },
] as const satisfies readonly Difference[];
