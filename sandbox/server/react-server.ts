/** The server bundle: everything under React's `react-server` condition. */
import './install';
import { createAppServer } from './create-server';
import { lendFlightClient } from './flight-client';
import { nodeGlobals, pause } from './node-globals';
import { noteUnstable } from './unstable';
import { watchUnstable } from './watch-unstable';

watchUnstable(globalThis, noteUnstable);
Object.assign(globalThis, { createAppServer, lendFlightClient, nodeGlobals, pauseOfApp: pause });
