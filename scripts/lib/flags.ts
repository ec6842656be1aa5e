import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PlainError } from './plain-error';

/**
 * Reads the flags of a command.
 *
 * @param help what the command takes, shown below what was wrong
 * @throws {PlainError} for a flag that does not exist, and for one without the value that it needs
 */
export function readFlags<const Config extends ParseArgsConfig>(
  help: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>>['values'] {
  try {
    return parseArgs(config).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}
