import type { Steps } from '../../experiment';
import { actionCall } from '../../lab/http';

const origin = 'http://shop.example:3333';

/** What proxies send, by what somebody who sets one up would call it. */
const ways: Record<string, Record<string, string>> = {
  'Host and X-Forwarded-Host with the port': {
    Host: 'shop.example:3333',
    'X-Forwarded-Host': 'shop.example:3333',
  },
  'Host with the port, X-Forwarded-Host without': {
    Host: 'shop.example:3333',
    'X-Forwarded-Host': 'shop.example',
  },
  'Host with the port, no X-Forwarded-Host': { Host: 'shop.example:3333' },
  'Host of the server, X-Forwarded-Host without the port, X-Forwarded-Port': {
    Host: 'app:3000',
    'X-Forwarded-Host': 'shop.example',
    'X-Forwarded-Port': '3333',
  },
  'Host of the server, a list in X-Forwarded-Host': {
    Host: 'app:3000',
    'X-Forwarded-Host': 'shop.example:3333, proxy.example',
  },
};

const steps: Steps = async ({ app, observe, send }) => {
  const { headers, ...call } = actionCall((await app()).actionId('confirmOrder'));
  for (const [name, sent] of Object.entries(ways)) {
    const request = {
      path: '/forwarded-host-port',
      ...call,
      headers: { ...headers, ...sent, Origin: origin },
    };
    const { status, body } = await send(`The call: ${name}`, request);
    observe(`${name}: status`, status);
    observe(`${name}: the action ran`, body.includes('the order is confirmed'));
  }
};

export default steps;
