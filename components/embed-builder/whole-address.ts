import { embedPath, publicUrl } from '../ui/address';

/** The address of an embed for others: of the site as it was built, or else as it is open here. For browsers only. */
export const wholeAddress = (name: string, query: string): string =>
  publicUrl(`/embed/${name}${query}`) ?? location.origin + embedPath(name) + query;

/** An address that only this computer can open. */
export const isOwnComputer = (address: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.localhost)$/.test(new URL(address).hostname);
