/** The service under measurement. */
import { program } from './built.ts';
import { type Server, startServer } from './processes.ts';

/** As `npm start` has it: a small young generation, since answers die at once. */
const memoryFlags = ['--max-semi-space-size=4'];

/** `konkyo serve` on a free port of this machine; with the bundled release where nothing else is said. */
export const serve = (environment: NodeJS.ProcessEnv = {}, patience?: number): Promise<Server> =>
  startServer([...memoryFlags, program, 'serve'], {
    environment: { KONKYO_HOST: '127.0.0.1', KONKYO_PORT: '0', ...environment },
    readyPath: '/readyz',
    patience,
  });
