/** How a command ends. Beyond the contract's own, the codes are those of BSD's sysexits(3). */
export const exitCodes = {
  ok: 0,
  /** `check` and `build` found problems in what they were given; `diff` found that they differ. */
  problems: 1,
  /** `trace`: a name that fits nothing, or several; `ask`: a sentence that is not understood. */
  wrongName: 2,
  /** `trace`, `ask`: no chain reaches a provision, or nothing was found. */
  noChain: 3,
  usage: 64,
  /** `build`: some files could not be used and were left out; the release was written. */
  skipped: 65,
  /** A file that cannot be read. */
  noInput: 66,
  /** The port is taken; the database is away, or another publication is at work. */
  unavailable: 69,
  internal: 70,
  /** A file that cannot be written. */
  cannotCreate: 73,
  /** The database refuses the user or the password. */
  noPermission: 77,
  /** Wrong settings. */
  config: 78,
  /** Stopped by SIGINT or SIGTERM before it was done; after the shells' 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command with a message on standard error and a code: everything a person has to know. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
