import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostStrays } from '../../shared/limits';
import { watchStrays } from './stray-messages';

type FakeWindow = EventTarget & { parent: FakeWindow | null; origin: string };
const fakeWindow = (parent?: FakeWindow): FakeWindow => {
  const made: FakeWindow = Object.assign(new EventTarget(), { parent: null, origin: 'https://site.example' });
  made.parent = parent ?? made;
  return made;
};

const page = fakeWindow();
const app = fakeWindow(page);
const frame = { contentWindow: app } as unknown as HTMLIFrameElement;
const flooded = vi.fn();
let stop: () => void;
const post = (source: FakeWindow, count: number) => {
  for (let sent = 0; sent < count; sent += 1)
    page.dispatchEvent(Object.assign(new Event('message'), { source }));
};

beforeEach(() => {
  vi.stubGlobal('window', page);
  flooded.mockClear();
  stop = watchStrays(frame, flooded);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('messages that an app posts to windows of the site', () => {
  it('are told of once, as soon as there are too many', () => {
    post(app, mostStrays.atOnce);
    expect(flooded).not.toHaveBeenCalled();
    post(app, mostStrays.atOnce);
    expect(flooded).toHaveBeenCalledOnce();
  });

  it('count where a frame of the app posts them', () => {
    post(fakeWindow(fakeWindow(app)), mostStrays.atOnce + 1);
    expect(flooded).toHaveBeenCalledOnce();
  });

  it('do not count where another frame of the page posts them', () => {
    post(fakeWindow(page), mostStrays.atOnce + 1);
    expect(flooded).not.toHaveBeenCalled();
  });

  it('raise no error where the frame that posted them is gone by then', () => {
    const gone = fakeWindow(page);
    gone.parent = null;
    const raised = vi.fn();
    process.on('uncaughtException', raised);
    post(gone, mostStrays.atOnce + 1);
    post(app, mostStrays.atOnce + 1);
    return new Promise((resolve) => setTimeout(resolve)).then(() => {
      process.off('uncaughtException', raised);
      expect(raised).not.toHaveBeenCalled();
      expect(flooded).toHaveBeenCalledOnce();
    });
  });
});
