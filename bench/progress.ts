/** Progress goes to standard error, so that standard output holds results alone. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
