/**
 * No script of a page runs from now on, be it inline, an event handler or a `javascript:` address: the browser
 * itself sees to it. What already runs in this frame goes on.
 */
export function forbidScripts(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'none'";
  document.head.append(policy);
}

/** Shows what a page says to browsers without scripts; the parser of this frame has taken it for text. */
export function showNoScript(): void {
  for (const element of document.querySelectorAll('noscript')) {
    const content = document.createElement('div');
    content.innerHTML = element.textContent ?? '';
    element.replaceWith(...content.childNodes);
  }
}
