import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isLicence = (name: string) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name);

/** @returns the texts of the licences and notices that are in the folder of a package */
export const licenceTextsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isLicence(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
