/** The server bundle: everything under React's `react-server` condition. */
import './install';
import { createAppServer } from './create-server';
import { setFlightClient } from './flight-client';
import { nodeGlobals, pause } from './node-globals';
import { noteSyncIO } from './sync-io';
import { watchSyncIO } from './watch-sync-io';

watchSyncIO(globalThis, noteSyncIO);
Object.assign(globalThis, { createAppServer, setFlightClient, nodeGlobals, pauseOfApp: pause });
