import { type Frame, launch } from 'puppeteer-core';
import { type Browser, frames, sourceOf } from './browser';

/** Drives an installed Firefox by WebDriver BiDi. @param path of its program */
export async function startFirefox(path: string): Promise<Browser> {
  const browser = await launch({ browser: 'firefox', executablePath: path, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  async function app(): Promise<Frame> {
    let frame = page.mainFrame();
    for (const selector of frames) {
      const element = await frame.waitForSelector(selector);
      frame = (await element?.contentFrame()) ?? frame;
    }
    return frame;
  }
  return {
    name: (await browser.version()).replace('/', ' ').replace(/^f/, 'F'),
    async open(url) {
      await page.goto(url);
    },
    run: (task, ...args) => runIn(page.mainFrame(), task, args),
    runInApp: async (task, ...args) => runIn(await app(), task, args),
    close: () => browser.close(),
  };
}

const runIn = async <Args extends readonly unknown[], Result>(
  frame: Frame,
  task: (...args: Args) => Result | Promise<Result>,
  args: Args,
): Promise<Result> => (await frame.evaluate(`${sourceOf(task)}(...${JSON.stringify(args)})`)) as Result;
