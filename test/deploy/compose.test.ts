/** What docker-compose.yml promises, read from it: no container engine is needed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import { konkyo } from '../support/command.ts';
import { supportedVersion } from '../support/neo4j/server.ts';
import { composeText, networks, serviceOf, services } from './compose.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** A text with its `${…}` filled in; one that must be given takes its own name. */
const filled = (text: string) =>
  text
    .replaceAll(/\$\{(\w+):\?[^}]*\}/g, '$1')
    .replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')
    .replaceAll('$$', '$');

const environmentOf = (name: string) =>
  Object.fromEntries(
    Object.entries(serviceOf(name).environment).map(([key, value]) => [key, filled(value)]),
  );

const bytes = (size: string | undefined) => {
  const [, number, unit] = /^(\d+)([mg])$/.exec(size ?? '') ?? [];
  return Number(number) * (unit === 'g' ? 1024 : 1) * 1024 ** 2;
};

describe.each(Object.entries(services))('the service %s', (_, service) => {
  it('is not root, may change nothing of itself and gains no rights', () => {
    // The image of the package is run by 1000: test/deploy/image.test.ts.
    expect(service.user ?? (service.build === '.' ? '1000:1000' : 'root')).toMatch(/^[1-9]\d*:/);
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.cap_add).toBeUndefined();
    expect(service.privileged).toBeUndefined();
  });

  it('has a bound for memory, processors and processes', () => {
    expect(bytes(service.mem_limit)).toBeGreaterThan(0);
    expect(service.cpus).toBeGreaterThan(0);
    expect(service.pids_limit).toBeGreaterThan(0);
  });

  it('is of one version', () => {
    expect([`konkyo:${version}`, `neo4j:${supportedVersion}-community`]).toContain(service.image);
  });

  it('takes its passwords from outside, where they must be given, and shows them to nobody', () => {
    const secrets = Object.entries(service.environment).filter(([name]) =>
      /PASSWORD|AUTH/.test(name),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const [name, value] of secrets) {
      expect(value, name).toMatch(/^(neo4j\/)?\$\{\w+_PASSWORD:\?[^}]+\}$/);
    }
    // What Compose fills in stands in the list of processes; what the container's shell does, does not.
    const { entrypoint = [], command = [], healthcheck } = service;
    const shown = [...entrypoint, ...command, ...(healthcheck?.test ?? [])].join('\n');
    expect(shown).not.toMatch(/(?<!\$)\$\{?\w*(PASSWORD|AUTH)/);
  });
});

describe('docker-compose.yml', () => {
  it('has no password that somebody might leave as it is', () => {
    expect(composeText).not.toMatch(/PASSWORD:?-/);
  });

  it('opens the service alone, and to this machine alone', () => {
    const open = Object.entries(services).flatMap(([name, { ports }]) =>
      ports.map((port) => `${name} ${port}`),
    );
    expect(open).toEqual(['api 127.0.0.1:4000:4000']);
  });

  it('keeps the database where nothing but its users reaches it', () => {
    expect(networks['database']).toEqual({ internal: true });
    const outside = Object.entries(services).filter(([, service]) =>
      service.networks.some((network) => network !== 'database'),
    );
    expect(outside.map(([name]) => name)).toEqual(['api']);
  });

  it('starts the service after the account and the release are there', () => {
    expect(serviceOf('api').depends_on).toMatchObject({
      accounts: { condition: 'service_completed_successfully' },
      publisher: { condition: 'service_completed_successfully' },
    });
    for (const name of ['accounts', 'publisher']) {
      expect(serviceOf(name).depends_on).toMatchObject({ neo4j: { condition: 'service_healthy' } });
    }
    expect(serviceOf('neo4j').healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(serviceOf('api').healthcheck?.test.join(' ')).toContain('/readyz');
  });

  it('gives Java less memory than the container may use, with room for what is outside its heap', () => {
    const { mem_limit, environment } = serviceOf('neo4j');
    const heap = environment['NEO4J_server_memory_heap_max__size'];
    const pageCache = environment['NEO4J_server_memory_pagecache_size'];
    expect(environment['NEO4J_server_memory_heap_initial__size']).toBe(heap);
    expect(bytes(heap)).toBeGreaterThan(0);
    // The manual wants about a gibibyte beside the two: “Memory configuration”.
    expect(bytes(mem_limit) - bytes(heap) - bytes(pageCache)).toBeGreaterThanOrEqual(bytes('1g'));
  });

  it('sets nothing that the program does not know, to values that it takes', async () => {
    const { stdout: serveHelp } = await konkyo(['serve', '--help']);
    for (const name of Object.keys(environmentOf('api'))) expect(serveHelp).toContain(name);
    expect(readSettings(environmentOf('api'))).toMatchObject({
      neo4j: { uri: 'neo4j://neo4j:7687', username: 'konkyo', password: 'READER_PASSWORD' },
    });
    const { stdout: publishHelp } = await konkyo(['publish', '--help']);
    for (const name of Object.keys(environmentOf('publisher'))) {
      expect(publishHelp).toContain(name);
    }
  });

  it('publishes the release of the image where no other is named', () => {
    const command = serviceOf('publisher').command?.map(filled);
    expect(command).toEqual(['publish', 'dist/seed.konkyo', '--to', 'neo4j://neo4j:7687']);
  });
});
