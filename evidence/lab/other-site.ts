/** A site that is not the app's: browsers hold `127.0.0.1` and `localhost` for two sites. */
import { type LocalServer, serveLocally } from './local-server';

/** @param pages HTML by path */
export const serveOtherSite = (pages: Record<string, string>): Promise<LocalServer> =>
  serveLocally((request, response) => {
    const html = pages[request.url ?? ''];
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html>${html ?? ''}`);
  });
