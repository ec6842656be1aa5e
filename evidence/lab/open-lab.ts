/** Everything one experiment starts, observes and exchanges. */
import { setTimeout as passed } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { Lab, Observed } from '../experiment';
import type { Exchange, ExperimentOutcome } from '../recording';
import { lineOf } from '../targets';
import { type ExperimentFiles, type ExperimentSetup, openApps } from './apps';
import { type OpenPage, openPage } from './browser';
import { openGateway } from './gateway';
import { sendRequest } from './http';
import { serveOtherSite } from './other-site';
import { timeout } from './pace';
import { scriptExchange } from './script-exchange';

/** Exchanges in the order in which they began; those of a page are read once the experiment has ended. */
function openTraffic(browser: Browser, app: Lab['app']) {
  const pages: OpenPage[] = [];
  const exchanges: (() => Exchange[] | Promise<Exchange[]>)[] = [];
  const send: Lab['send'] = async (what, request) => {
    const to = request.to ?? (await app());
    const answer = await sendRequest(to.url, request);
    exchanges.push(() => [scriptExchange(what, request, answer, to)]);
    return answer;
  };
  const open: Lab['open'] = async (options = {}) => {
    const opened = await openPage(browser, options.to ?? (await app()), options);
    pages.push(opened);
    exchanges.push(() => opened.exchanges());
    return opened;
  };
  return {
    send,
    open,
    sent: async () => (await Promise.all(exchanges.map((read) => read()))).flat(),
    close: () => Promise.all(pages.map((page) => page.close())),
  };
}

/** The servers that stand beside the apps. */
function openServers() {
  const open: { stop(): Promise<void> }[] = [];
  const otherSite: Lab['otherSite'] = async (pages) => {
    const site = await serveOtherSite(pages);
    open.push(site);
    return `http://127.0.0.1:${site.port}`;
  };
  const gateway = async () => {
    const opened = await openGateway();
    open.push(opened);
    return opened;
  };
  return { otherSite, gateway, stop: () => Promise.all(open.map((server) => server.stop())) };
}

export function openLab(experiment: ExperimentFiles, place: ExperimentSetup, browser: Browser) {
  const { target, installed } = place;
  const apps = openApps(experiment, place);
  const traffic = openTraffic(browser, apps.app);
  const { stop: stopServers, ...servers } = openServers();
  const observations: Record<string, Observed> = {};
  const ratios: Record<string, number[]> = {};
  const lab: Lab = {
    target,
    line: lineOf(target),
    app: apps.app,
    build: apps.build,
    send: traffic.send,
    open: traffic.open,
    ...servers,
    pause: (milliseconds) => passed(timeout(milliseconds)),
    observe(name, value) {
      observations[name] = value;
    },
    measured(more) {
      Object.assign(ratios, more);
    },
  };
  const outcome = async (): Promise<ExperimentOutcome> => {
    const { id, fingerprint } = experiment;
    const versions = { next: target.next, react: installed.reactVersion, node: process.version };
    const exchanges = await traffic.sent();
    const recording = {
      experiment: id,
      target: target.id,
      ...versions,
      fingerprint,
      observations,
      exchanges,
    };
    return { recording, ratios };
  };
  return {
    lab,
    outcome,
    async close() {
      await traffic.close();
      await stopServers();
      await apps.stop();
    },
  };
}
