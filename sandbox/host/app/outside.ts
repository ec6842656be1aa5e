import type { OutsideAnswer, WireRequest } from '../../shared/protocol';
import { appOrigin } from '../app-origin';
import { acceptRequest } from '../gate/accept-fields';
import type { LiveApp } from './live-app';

/** Sends a request as anyone on the network could: headers go out as they are, `host` is added where it is missing. */
export function askFromOutside(app: LiveApp | undefined, request: WireRequest): Promise<OutsideAnswer> {
  const refuse = (error: string) => Promise.resolve<OutsideAnswer>({ ok: false, error });
  const { url, headers, ...rest } = request;
  if (!app) return refuse('no app is running');
  if (!URL.canParse(url, appOrigin)) return refuse(`"${url}" isn't a valid URL`);
  const { pathname, search, host } = new URL(url, appOrigin);
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  const accepted = acceptRequest({
    ...rest,
    url: appOrigin + pathname + search,
    headers: hasHost ? headers : [...headers, ['host', host]],
  });
  if (accepted) return app.request(accepted);
  return refuse(
    'not a valid HTTP request: use only letters in the method, no line breaks in headers, and at most 16 MB',
  );
}
