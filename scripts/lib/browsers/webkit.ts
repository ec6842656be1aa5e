/** The engine of Safari, as WebKitGTK has it, by the WebDriver protocol (https://www.w3.org/TR/webdriver2/). */
import { spawn } from 'node:child_process';
import { type Browser, frames, sourceOf } from './browser';

const port = 4_791;
const display = ':91';
/** In milliseconds. */
const startsWithin = 15_000;

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

const call: Call = async (method, path, body) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body: body && JSON.stringify(body),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
};

/** @param check tried over and over; an error of it counts as not yet @param what that did not come about, in words */
async function until(what: string, check: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + startsWithin;
  while (performance.now() < end) {
    if (await check().catch(() => undefined)) return;
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error(`${what} within ${startsWithin / 1000} s`);
}

/** As an asynchronous script of WebDriver, which ends by a call of its last argument. */
const asScript = (task: (...args: never[]) => unknown) =>
  `const given = [...arguments]; const done = given.pop();
   Promise.resolve().then(() => ${sourceOf(task)}(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

/**
 * @param browser path of MiniBrowser
 * @throws {Error} where it does not start; then nothing of it is left running
 */
export async function startWebKit(browser: string): Promise<Browser> {
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const end = () => {
    for (const each of [driver, screen]) each.kill();
  };
  try {
    await until('WebKitWebDriver did not answer', () => call('GET', '/status'));
    return await openSession(browser, end);
  } catch (error) {
    end();
    throw error;
  }
}

/** @param end the programs that were started for it */
async function openSession(browser: string, end: () => void): Promise<Browser> {
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const session = (await call('POST', '/session', { capabilities })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const path = `/session/${session.sessionId}`;
  await call('POST', `${path}/timeouts`, { script: 60_000 });

  async function run<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const told = await call('POST', `${path}/execute/async`, { script: asScript(task), args });
    const { value, error } = told as { value: Result; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }
  async function enter(selector: string): Promise<void> {
    const id = await call('POST', `${path}/element`, { using: 'css selector', value: selector });
    await call('POST', `${path}/frame`, { id });
  }
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    async open(url) {
      await call('POST', `${path}/frame`, { id: null }).catch(() => undefined);
      await call('POST', `${path}/url`, { url });
      // The answer may come while the page of before is still there.
      await until(`WebKitGTK did not open ${url}`, () => run((href) => location.href === href, url));
    },
    run,
    async runInApp(task, ...args) {
      for (const selector of frames) await enter(selector);
      return run(task, ...args).finally(() => call('POST', `${path}/frame`, { id: null }));
    },
    async close() {
      await call('DELETE', path).catch(() => undefined);
      end();
    },
  };
}
