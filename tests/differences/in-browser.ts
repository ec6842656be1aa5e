import type { DifferenceId } from '../../sandbox/host/differences';

/** Entries that only a browser can show; `tests/parity/differences.spec.ts` has a proof for each. */
export type ProvenInBrowser = Extract<
  DifferenceId,
  | 'kept-pages'
  | 'prefetching'
  | 'client-cache'
  | 'production-react'
  | 'styles'
  | 'scripts'
  | 'request-headers'
  | 'whole-bodies'
  | 'network'
  | 'credentials'
  | 'http-cache'
  | 'address'
  | 'history-api'
  | 'new-documents'
  | 'announcements'
  | 'dialogs'
  | 'storage'
  | 'script-cookies'
  | 'xhr'
  | 'browser-apis'
  | 'web-crypto'
  | 'subresources'
  | 'new-windows'
  | 'downloads'
  | 'silence'
  | 'floods'
>;

/** All others, so that a new entry without a proof does not compile. */
export type ProvenWithoutBrowser = Exclude<DifferenceId, ProvenInBrowser>;
