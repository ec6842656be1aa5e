import type { Difference } from './difference';

export const requests = [
  {
    id: 'flight-payload',
    subject: 'Contents of a Flight payload',
    here: "The encoding is React's own, but the value is different. `f` is a list of layers; Next.js sends a tree of segments. Client rows name a module; Next.js lists its code files.",
    reason: "The Next.js router isn't part of the sandbox.",
  },
  {
    id: 'answer-headers',
    subject: 'Response headers',
    here: 'You get the headers that matter for pages, actions and handlers. `Vary`, `ETag`, `X-Powered-By`, `Date` and `Content-Length` are missing, and `Link` only has the hints from `react-dom`.',
    reason: "Most come from an HTTP server, and the sandbox doesn't have one.",
  },
  {
    id: 'request-headers',
    subject: 'Headers that a browser adds',
    here: '`Host`, `Origin` and `Cookie` are sent. `User-Agent`, `Accept-Language`, `Accept-Encoding`, `Referer` and `Sec-Fetch-*` are not.',
    reason: "They would tell someone else's code about you, and nothing here depends on them.",
  },
  {
    id: 'callable-exports',
    subject: "Exports of a `'use server'` file",
    here: 'Each can be called by its id. Next.js drops the ones that no code of the app uses.',
    reason: 'Dropping them takes a bundler.',
  },
  {
    id: 'whole-bodies',
    subject: 'Streamed request bodies',
    here: 'A request reaches the server half once its body is complete. Responses do stream.',
    reason: "Browsers can't stream request bodies over HTTP/1.1, which `next start` uses.",
  },
  {
    id: 'network',
    subject: 'Other hosts',
    here: 'Neither half can reach other hosts. `fetch` to any URL outside the app fails, and so does a rewrite in `proxy.ts`.',
    reason: 'Code from a link must not send anything anywhere.',
  },
  {
    id: 'credentials',
    subject: "`fetch` with `credentials: 'omit'`",
    here: 'It still sends the cookies.',
    reason: "The cookies are added outside the frame, where this option isn't known.",
  },
  {
    id: 'http-cache',
    subject: "The browser's HTTP cache",
    here: "There isn't one. `Cache-Control` is shown, but doesn't change which requests are sent.",
    reason: 'So the Wire shows every request.',
  },
  {
    id: 'edge-api-routes',
    subject: 'API Routes in the Edge runtime',
    here: 'The build fails and names the line. Next.js runs them and warns that the runtime is deprecated.',
    reason: "They get different arguments, and new code shouldn't use them.",
  },
  {
    id: 'api-messages',
    subject: '`req` and `res` in API Routes',
    here: "They have the Node.js methods, events and errors that handlers use, but aren't instances of its classes. `req.headersDistinct`, `req.unpipe`, `res.writeContinue` and `res.addTrailers` are missing. `setPreviewData` doesn't encrypt what it stores. A request without a response stays open, as in Next.js, and the console names it.",
    reason: "The sandbox doesn't have Node.js streams.",
  },
] as const satisfies readonly Difference[];
