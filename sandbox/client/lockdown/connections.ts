/**
 * What opens connections that no Content Security Policy of Chromium covers (WebRTC; `webrtc 'block'` of CSP 3 is unknown
 * to it), or that has no use in a frame without an origin. All of them are properties of the global object.
 */
const names = /^(webkit)?RTC|^WebTransport|^Presentation|^(HTML)?Fence|^fence$|^fetchLater$|^SharedWorker$/;

/** Auctions of advertisements, of the navigator: browsers that have them ask the hosts they name, whatever the policy says. */
const auctions = /AdInterestGroup|AdAuction|^adAuction/;

/** Removes what opens connections beside the policy of the frame. No other object of the realm leads to it. */
export function removeConnections(scope: object): void {
  remove(scope, names);
  remove(Navigator.prototype, auctions);
}

function remove(from: object, named: RegExp): void {
  for (const name of Object.getOwnPropertyNames(from)) {
    if (named.test(name)) Reflect.deleteProperty(from, name);
  }
}
