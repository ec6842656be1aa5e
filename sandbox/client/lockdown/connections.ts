/**
 * What opens connections that no Content Security Policy of Chromium covers (WebRTC; `webrtc 'block'` of CSP 3 is unknown
 * to it), or that has no use in a frame without an origin. All of them are properties of the global object.
 */
const names = /^(webkit)?RTC|^WebTransport|^Presentation|^(HTML)?Fence|^fence$|^fetchLater$|^SharedWorker$/;

/** Takes away what opens connections beside the policy of the frame. No other object of the realm leads to it. */
export function takeConnectionsAway(scope: object): void {
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (names.test(name)) Reflect.deleteProperty(scope, name);
  }
}
