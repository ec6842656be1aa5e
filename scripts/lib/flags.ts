import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UserError } from './user-error';

/**
 * Reads the flags of a command.
 *
 * @param help what the command takes, shown below what was wrong
 * @throws {UserError} for a flag that does not exist, and for one without the value that it needs
 */
export function readFlags<const Config extends ParseArgsConfig>(
  help: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>>['values'] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

/** @throws {UserError} where the value of a flag is not a whole number, or below the lowest */
export function wholeNumber(flag: string, text: string, lowest = 1): number {
  if (/^\d+$/.test(text) && Number(text) >= lowest) return Number(text);
  throw new UserError(`${flag} is "${text}"; write a whole number from ${lowest} up, such as ${flag} 4.`);
}
