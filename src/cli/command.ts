/** One subcommand of `diagnostree`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** Usage, options and an example, for `--help`. */
  help: string;
  /** True where a title stands before the folder. */
  takesTitle?: boolean;
  /** True where a name stands after the folder, as `--rename OLD NEW` has it. */
  takesTarget?: (options: CommandInput['options']) => boolean;
  options: Record<string, { type: 'boolean' | 'string'; short?: string }>;
  /** Does the work and gives the exit code: 0 done, 1 the documents have errors. */
  run: (input: CommandInput) => Promise<number>;
}

export interface CommandInput {
  /** The content folder, absolute. */
  folder: string;
  /** Only where the command takes one. */
  title?: string;
  /** Only where the command takes one, and there was one. */
  target?: string;
  options: Record<string, string | boolean | undefined>;
}

/** A wrong call: printed without a stack trace, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
