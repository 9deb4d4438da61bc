// A server of the journeys' own: the freshly built binary on a free port, with demo data in a temporary folder.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const STARTS_WITHIN = 60_000;

/**
 * Starts a server; `settings` are further environment variables, without `demo` the house is empty.
 * On PostgreSQL, web and worker are processes of their own, as in production.
 */
export async function startServer(settings = {}, { demo = true, postgres = false } = {}) {
  const binary = process.env.CONVENER_BIN;
  if (!binary) throw new Error('CONVENER_BIN does not name a server: start the journeys with scripts/e2e.sh');
  const dataDir = await mkdtemp(join(tmpdir(), 'convener-journey-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH,
    HOME: dataDir,
    CONVENER_DATA_DIR: dataDir,
    CONVENER_LISTEN: `127.0.0.1:${port}`,
    CONVENER_BASE_URL: url,
    ...(postgres && { CONVENER_DATABASE_URL: await freshDatabase() }),
    ...settings,
  };
  const command = async (...args) => (await run(binary, args, { env, cwd: dataDir, maxBuffer: 1 << 26 })).stdout;

  await command('migrate');
  if (demo) await command('demo');
  const log = [];
  const processes = (postgres ? [['serve', '--no-worker'], ['worker']] : [['serve']]).map((args) => {
    const child = spawn(binary, args, { env, cwd: dataDir, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log.push(chunk.toString()));
    return child;
  });
  const killAtExit = () => processes.forEach((one) => one.kill('SIGKILL'));
  process.once('exit', killAtExit);

  const stop = async () => {
    process.removeListener('exit', killAtExit);
    await Promise.all(processes.map(end));
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, processes[0]);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${log.join('')}`);
  }
  return { url, dataDir, env, command, stop, log: () => log.join('') };
}

/** A one-time sign-in link for an officer: the last line that the command prints. */
export async function signInLink(server, email) {
  return lastLine(await server.command('user', 'link', email));
}

/** Makes an account, or gives it another role. */
export async function addOfficer(server, email, { name, role = 'secretariat' }) {
  return lastLine(await server.command('user', 'add', email, '--role', role, '--name', name));
}

function lastLine(text) {
  return text.trim().split('\n').at(-1);
}

/** A database of its own in the private PostgreSQL that scripts/e2e.sh has started. */
async function freshDatabase() {
  const address = process.env.CONVENER_TEST_POSTGRES_URL;
  if (!address) throw new Error('there is no PostgreSQL: start the journeys with scripts/e2e.sh');
  const name = `journey_${process.pid}_${Date.now()}`;
  await run('psql', ['--quiet', address, '--command', `CREATE DATABASE ${name}`]);
  return address.replace(/\/[^/]*$/, `/${name}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilReady(url, server) {
  const deadline = Date.now() + STARTS_WITHIN;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode} before it answered`);
    const ready = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server was not ready within ${STARTS_WITHIN / 1000} s`);
}

/** Ends it politely, and by force when it does not listen. */
async function end(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const force = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
