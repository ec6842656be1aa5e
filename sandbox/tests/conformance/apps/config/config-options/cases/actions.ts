import { expect } from '@playwright/test';
import type { Case } from '../../../../group';
import { act, letIn } from './helpers';

export const actions: Case[] = [
  {
    name: 'two stars in allowedOrigins stand for one label or more, not for the bare host',
    async run(app) {
      const hosts = ['deep.example', 'a.deep.example', 'a.b.deep.example', 'adeep.example'];
      expect(await letIn(app, hosts)).toEqual(['a.deep.example', 'a.b.deep.example']);
    },
  },
  {
    name: 'an entry of allowedOrigins with a port is for this port only',
    async run(app) {
      const hosts = ['port.example:8443', 'port.example', 'port.example:9443'];
      expect(await letIn(app, hosts)).toEqual(['port.example:8443']);
    },
  },
  {
    name: 'a star inside a label of allowedOrigins stands for nothing',
    async run(app) {
      expect(await letIn(app, ['app-one.part.example', 'app-.part.example'])).toEqual([]);
    },
  },
  {
    name: 'letter case does not count in allowedOrigins',
    async run(app) {
      expect(await letIn(app, ['FRIEND.example'])).toEqual(['FRIEND.example']);
    },
  },
  {
    name: 'bodySizeLimit counts what multipart adds around the fields',
    async run(app) {
      await act(app, 'Form with room', `got ${2 * 1024 * 1024 - 2000}`);
      await act(app, 'Form without room', 'refused');
    },
  },
];
