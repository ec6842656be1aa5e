import type { Difference } from './difference';

export const requests = [
  {
    id: 'flight-payload',
    subject: 'What a Flight payload holds',
    here: "React's own encoding, around another value. `f` is a list of layers where Next.js sends a tree of segments, and client rows name a module where Next.js lists the files of its code.",
    reason: 'The router of Next.js is not part of the sandbox.',
  },
  {
    id: 'answer-headers',
    subject: 'Headers of answers',
    here: 'Those that mean something for pages, actions and handlers are there. `Vary`, `ETag`, `X-Powered-By`, `Date` and `Content-Length` are not, and `Link` has the hints of `react-dom` only.',
    reason: 'Most come from the HTTP server, and there is none.',
  },
  {
    id: 'request-headers',
    subject: 'Headers that a browser adds',
    here: '`Host`, `Origin` and `Cookie` are sent. `User-Agent`, `Accept-Language`, `Accept-Encoding`, `Referer` and `Sec-Fetch-*` are not.',
    reason: 'They would tell the code of a stranger about the reader, and nothing here depends on them.',
  },
  {
    id: 'callable-exports',
    subject: "Exports of a `'use server'` file",
    here: 'Each can be called by its id. Next.js leaves out those that no code of the app reaches.',
    reason: 'Leaving them out needs a bundler.',
  },
  {
    id: 'whole-bodies',
    subject: 'Streamed request bodies',
    here: 'A request reaches the server half when its body is complete. Answers do stream.',
    reason: 'Browsers send no streams over HTTP/1.1, which `next start` speaks.',
  },
  {
    id: 'network',
    subject: 'Other hosts',
    here: 'Neither half can reach one. `fetch` to any address but the app itself fails, and so does a rewrite by `proxy.ts`.',
    reason: 'Code from a link must not send anything anywhere.',
  },
  {
    id: 'credentials',
    subject: "`fetch` with `credentials: 'omit'`",
    here: 'Sends the cookies all the same.',
    reason: 'The cookies are added outside the frame, where the setting is not known.',
  },
  {
    id: 'http-cache',
    subject: "The browser's HTTP cache",
    here: 'There is none. `Cache-Control` is shown and has no effect on what is asked for.',
    reason: 'So the Wire shows each request.',
  },
  {
    id: 'edge-api-routes',
    subject: 'API Routes of the Edge runtime',
    here: 'Fail the build with their line. Next.js runs them and says that the runtime is deprecated.',
    reason: 'They get other arguments, which nothing new should be written for.',
  },
  {
    id: 'api-messages',
    subject: '`req` and `res` of API Routes',
    here: 'Have the methods, events and errors of Node.js that handlers use, and are not its classes: `req.headersDistinct`, `req.unpipe`, `res.writeContinue` and `res.addTrailers` are missing. What `setPreviewData` keeps is not encrypted. A request that nobody answers stays open, as in Next.js, and the console names it.',
    reason: 'Streams of Node.js are not in the sandbox.',
  },
] as const satisfies readonly Difference[];
