#!/usr/bin/env node
/** The command `konkyo`. Each command loads only what it needs, so that a trace is there at once. */
import { Command, CommanderError } from 'commander';
import { CommandFailure, exitCodes } from './exit-codes.ts';
import { printable } from './printable.ts';
import { version } from './version.ts';

// Read when a library is loaded: otherwise graphql checks the realm of every value it meets.
process.env['NODE_ENV'] ??= 'production';

const program = new Command('konkyo')
  .description('根拠: on which legal basis a Japanese city’s ward office does what it does')
  .version(version)
  .showHelpAfterError('Say `konkyo help` or `konkyo help COMMAND` for what is expected.')
  .exitOverride();

program
  .command('serve')
  .description('start the service: the API, the playground, health')
  .option(
    '--releases <folder>',
    'release files (*.konkyo) that callers may compare; as KONKYO_RELEASES_FOLDER',
  )
  .addHelpText(
    'after',
    `
Settings come from the environment, and from .env in the current folder:
  KONKYO_HOST          the address to listen on (127.0.0.1)
  KONKYO_PORT          the port (4000)
  KONKYO_RELEASE       a release file (the curated data that comes with the program)
  KONKYO_RELEASES_FOLDER
                       release files (*.konkyo) that callers may compare with each other and with
                       the one that is served (none); read at the start, broken ones are passed over
  NEO4J_URI            a database that \`konkyo publish\` loaded, instead of a file; with
                       NEO4J_USERNAME (neo4j), NEO4J_PASSWORD and NEO4J_DATABASE (neo4j)
  KONKYO_CORS_ORIGINS  origins of other sites that may call, separated by commas (none)
  LOG_LEVEL            trace, debug, info, warn, error, fatal or silent (warn)
Exit codes: 0 after SIGTERM or SIGINT, 66 unreadable release or folder, 69 port in use, 78 wrong settings.`,
  )
  .action(async (options) => (await import('./commands/serve.ts')).serve(options));

program
  .command('trace')
  .description('print on which legal basis a city’s unit performs a duty')
  .argument('<duty>', 'name, alias, reading or id: パスポート')
  .requiredOption('-c, --city <city>', 'name, code or id: 熊本市')
  .option('-o, --organization <organization>', 'name or id: 区民課 (any unit)')
  .option('-d, --as-of <date>', 'the day of the answer, YYYY-MM-DD (today in Japan)')
  .option('-l, --lang <language>', 'ja or en', 'ja')
  .option('--json', 'print the answer as JSON')
  .option('--report <file>', 'write a document (HTML, for paper) that proves the answer')
  .addHelpText(
    'after',
    `
Example: konkyo trace パスポート --city 熊本市 --organization 区民課
Exit codes: 0 with a chain, 3 with none, 2 on a name that fits nothing or several, 64 wrong usage, 73 cannot write.`,
  )
  .action(async (duty, options) => (await import('./commands/trace.ts')).trace(duty, options));

program
  .command('ask')
  .description('answer a question that is a sentence in Japanese or English')
  .argument('<question>', '旅券の交付を区民課に割り当てている根拠は？')
  .option('-l, --lang <language>', 'ja or en', 'ja')
  .option('--json', 'print the answer as JSON')
  .addHelpText(
    'after',
    `
How the sentence was read is said on standard error.
Example: konkyo ask "who handles child allowance in Kumamoto?" --lang en
Exit codes: 0 with an answer, 3 with none found, 2 where it was not understood, 64 wrong usage.`,
  )
  .action(async (question, options) => (await import('./commands/ask.ts')).ask(question, options));

program
  .command('build')
  .description('build a release file from curated data, the law as published and municipal texts')
  .option('--seed <folder>', 'curated YAML files (those that come with the program)')
  .option(
    '--egov <path...>',
    'laws in 法令標準XML: e-Gov’s bulk downloads (ZIP), folders or single files',
  )
  .option('--reiki <folder...>', 'saved pages of a city’s 例規集, with a reiki.yaml')
  .option('--text <folder...>', 'ordinances and rules of a city as plain text')
  .requiredOption(
    '--out <file>',
    'the release file; an old one is replaced whole, or left as it is',
  )
  .addHelpText(
    'after',
    `
Example: konkyo build --egov laws.zip --out laws.konkyo
All Acts in force take some minutes, all cores up to four, and 1 GB with two.
Exit codes: 0 built, 1 problems in the curated data (all are listed), 65 built, but some files were skipped
(they are listed), 66 a path is not there, 73 cannot write.`,
  )
  .action(async (options) => (await import('./commands/build.ts')).build(options));

program
  .command('check')
  .description('lint the curated data; with the sources at hand, find every quote in them')
  .argument('[folder]', 'curated YAML files (those that come with the program)')
  .option('--sources <folder>', 'the texts of the sources, laws in egov/*.zip')
  .addHelpText('after', '\nExit codes: 0 nothing found, 1 problems (with file, line and column).')
  .action(async (folder, options) => (await import('./commands/check.ts')).check(folder, options));

program
  .command('diff')
  .description('what changed from one release file to another, node by node')
  .argument('<from>', 'a release file, made by `konkyo build`')
  .argument('<to>', 'another one')
  .option('--json', 'all of it as JSON')
  .addHelpText(
    'after',
    `
+ came, - went, ~ is said otherwise; a relation stands below the node that it leaves.
Example: konkyo diff yesterday.konkyo today.konkyo
Exit codes: 0 both hold the same, 1 they differ, 64 wrong usage, 66 unreadable release.`,
  )
  .action(async (from, to, options) =>
    (await import('./commands/diff.ts')).diff(from, to, options),
  );

program
  .command('publish')
  .description('load a release into Neo4j; readers see the old one until the new one is whole')
  .argument('<file>', 'a release file, made by `konkyo build`')
  .requiredOption('--to <address>', 'neo4j://…, neo4j+s://… or bolt://…, without a password')
  .option('--dry-run', 'show what would change, and write nothing')
  .option('--grace <seconds>', 'how long reads that began on the previous release may take', '10')
  .addHelpText(
    'after',
    `
Settings come from the environment, and from .env in the current folder:
  NEO4J_USERNAME  a user who may write, and make constraints and indexes (neo4j)
  NEO4J_PASSWORD  the password
  NEO4J_DATABASE  the database (neo4j)
Killed or stopped, it goes on where it was when it is run again.
Example: konkyo publish city.konkyo --to neo4j://127.0.0.1:7687
Exit codes: 0 served or nothing to do, 64 wrong usage, 66 unreadable release, 69 database away or another
publication at work, 77 wrong user or password, 78 wrong settings, 130 stopped by a signal.`,
  )
  .action(async (file, options) =>
    (await import('./commands/publish.ts')).publishCommand(file, options),
  );

program
  .command('laws')
  .description('laws from e-Gov')
  .command('fetch')
  .description('download laws from e-Gov’s 法令API Version 2, for `konkyo build --egov`')
  .argument('<law...>', 'law ids or law numbers: 322AC0000000067')
  .requiredOption('--out <folder>', 'where the files go; what is there and unchanged is left')
  .option('--as-of <date>', 'the revision in force on that day, YYYY-MM-DD (today in Japan)')
  .option('--from <date>', 'instead: every revision that takes effect from this day on')
  .option('--to <date>', 'instead: every revision that takes effect until this day')
  .option('--api <address>', 'another server of the same API')
  .addHelpText(
    'after',
    `
Two requests a second at most; failed ones are made again. Stopped, it goes on where it was when it is run again.
Example: konkyo laws fetch 322AC0000000067 --out laws
Exit codes: 0 all fetched, 64 wrong usage, 69 a law could not be fetched, 130 stopped by a signal.`,
  )
  .action(async (laws, options) =>
    (await import('./commands/laws-fetch.ts')).lawsFetch(laws, options),
  );

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** One clear line for what we know; no stack trace for anything. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  if (error instanceof CommandFailure) {
    console.error(printable(error.message));
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  console.error(printable(`konkyo: an unexpected error: ${message}`));
  return exitCodes.internal;
}
