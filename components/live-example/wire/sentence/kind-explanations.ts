import type { ExchangeKind } from './kind';

/** What a kind of exchange is, for a reader who meets it for the first time. */
export const kindExplanations: Record<ExchangeKind, string> = {
  action:
    'Server Action: the browser runs a function on the server. It is a POST to the page’s own address; the header Next-Action, or a hidden field of the form, names the function. The response has its return value and, if data was revalidated, the page again.',
  redirect:
    'Redirect: the response has no content of its own. Its status is 3xx, and its header Location tells the browser where to go instead.',
  rsc: 'RSC: a page without its HTML. The router in the browser asks for it when it navigates; the response is a Flight payload, the rows from which React builds what it shows.',
  document:
    'Document: a whole page as HTML, as a browser asks for it when it opens an address or sends a form without client JavaScript.',
  handler:
    'Route Handler or API: an address that answers with data instead of a page, from app/…/route.ts or pages/api. Any program may call it.',
};
