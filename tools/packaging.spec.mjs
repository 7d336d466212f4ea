/** Checks what no container engine is at hand to check: docker-compose.yml, the Dockerfile, .dockerignore. */
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { environmentOf, readDockerfile } from './dockerfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');

/** The Compose specification's own schema, as the linter dclint (MIT) carries it (Apache-2.0). */
const SPECIFICATION = 'node_modules/dclint/schemas/compose.schema.json';

describe('docker-compose.yml', () => {
  const compose = parse(read('docker-compose.yml'));

  /** What the specification says against a file; nothing when it is right. */
  function faultsOf(file) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv, ['duration', 'uri']);
    // The schema names its dialect by an address that Ajv does not know; the dialect itself is draft-07.
    const schema = JSON.parse(read(SPECIFICATION));
    delete schema.$schema;
    ajv.validate(schema, file);
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  it('is what the Compose specification asks for', () => {
    expect(faultsOf(compose)).toEqual([]);
  });

  it('would be told what is wrong', () => {
    const wrong = structuredClone(compose);
    wrong.services.app.prots = [];
    wrong.services.postgres.ports = 5432;
    expect(faultsOf(wrong).join('\n')).toMatch(/services\/app must NOT have additional properties/);
    expect(faultsOf(wrong).join('\n')).toMatch(/services\/postgres\/ports must be array/);
  });

  it('passes a linter of Compose files', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/dclint/bin/dclint.cjs', 'docker-compose.yml', '--max-warnings', '0'],
      { cwd: root, encoding: 'utf8' },
    );
    expect([status, stdout.trim()]).toEqual([0, '']);
  });

  it('starts the program after a database that answers, and keeps what must last', () => {
    const { app, postgres, mail } = compose.services;
    expect(app.depends_on.postgres.condition).toBe('service_healthy');
    expect([postgres.healthcheck, mail.healthcheck]).not.toContain(undefined);
    expect(Object.keys(compose.volumes).sort()).toEqual(['mail', 'postgres']);
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('holds no secret, and refuses to start without one', () => {
    const text = read('docker-compose.yml');
    for (const secret of ['POSTGRES_PASSWORD', 'SECRET']) {
      const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}\\b[^}]*\\}`, 'g'))].map(([use]) => use);
      expect(uses.length).toBeGreaterThan(0);
      expect(uses.every((use) => use.startsWith(`\${${secret}:?`))).toBe(true);
    }
  });
});

describe('the Dockerfile', () => {
  const stages = readDockerfile();
  const last = stages.at(-1);
  const wordsOf = (stage, word) =>
    stage.instructions.filter((each) => each.word === word).map(({ rest }) => rest);

  /** Every command of the image, and the script here that runs the same one, besides the rehearsal that runs all. */
  const RUN_HERE = {
    'npm ci': ['.ci/run', 'npm cit'],
    'npx nx run-many -t build -p api,web': ['tools/start.mjs', "'run-many', '-t', 'build', '-p', 'api,web'"],
    'npm ci --omit=dev': ['tools/rehearse-container.mjs', "word !== 'RUN'"],
    'node --enable-source-maps dist/apps/api/main.js serve': [
      'tools/start.mjs',
      "'--enable-source-maps', 'dist/apps/api/main.js', 'serve'",
    ],
  };

  it('has no command that a script here does not run too', () => {
    const commands = stages
      .flatMap((stage) => [
        ...wordsOf(stage, 'RUN'),
        ...wordsOf(stage, 'CMD'),
        ...wordsOf(stage, 'ENTRYPOINT'),
      ])
      .map((rest) => (Array.isArray(rest) ? rest.join(' ') : rest));
    expect(commands).toEqual(Object.keys(RUN_HERE));
    for (const [script, words] of Object.values(RUN_HERE)) expect(read(script)).toContain(words);
    expect(read('.ci/run')).toContain('node tools/rehearse-container.mjs');
  });

  it('builds in one stage, and runs in another without what only building needs', () => {
    expect(stages.map(({ image }) => image)).toEqual(['node:20-slim', 'node:20-slim']);
    expect(wordsOf(last, 'RUN')).toEqual(['npm ci --omit=dev']);
    expect(wordsOf(last, 'COPY').at(-1)).toMatch(/^--from=build \/app\/dist\/apps /);
    expect(wordsOf(last, 'COPY').filter((rest) => rest === '. .')).toEqual([]);
  });

  it('runs as somebody who is not root and who owns none of the files', () => {
    const words = last.instructions.map(({ word }) => word);
    expect(wordsOf(last, 'USER')).toEqual(['node']);
    expect(words.lastIndexOf('COPY')).toBeLessThan(words.indexOf('USER'));
    expect(words.indexOf('USER')).toBeLessThan(words.indexOf('CMD'));
    expect(JSON.stringify(last)).not.toContain('chown');
  });

  it('asks the program how it is, on the port that it listens on', () => {
    const [asking] = wordsOf(last, 'HEALTHCHECK');
    expect(asking.slice(0, 2)).toEqual(['node', '-e']);
    expect(asking[2]).toContain('${process.env.PORT}/health');
    const { PORT, HOST } = environmentOf(last);
    expect({ PORT, HOST, exposed: wordsOf(last, 'EXPOSE') }).toEqual({
      PORT,
      HOST: '0.0.0.0',
      exposed: [PORT],
    });
  });
});

describe('.dockerignore', () => {
  it('leaves out what git does not keep, secrets and history first', () => {
    const lines = read('.dockerignore').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['**/node_modules', '**/dist', '.git', '.nx', '.data', '.env']),
    );
  });
});
