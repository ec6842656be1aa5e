/**
 * Whether a page of this site sent the request. Browsers put
 * Origin on each POST, and no page can change it.
 */
export function isFromOwnPage({ headers }: Request) {
  const origin = headers.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === headers.get('host');
}

/** Without this type a form of any site may send JSON. */
export const isJson = ({ headers }: Request) =>
  headers
    .get('content-type')
    ?.startsWith('application/json');
