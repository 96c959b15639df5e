import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { askHost } from './ask-host.ts';

/** Whom a server runs as where the tests run as root. */
const nobody = 65534;
const configurations = fileURLToPath(new URL('../hosting', import.meta.url));

/** A web server that is installed here, with the configuration that the repository offers for it. */
export interface WebServer {
  readonly name: string;
  /** What it says of itself. */
  readonly version: string;
  /**
   * Serves a folder as nobody in particular, on a port of its own.
   *
   * @param www the root of the host
   * @param base where in it the built site lies: `/`, `/reports/`
   */
  readonly serve: (www: string, base: string) => Promise<RunningServer>;
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Kind {
  readonly name: string;
  readonly programs: readonly string[];
  readonly versionArgs: readonly string[];
  /** How it is told to run what lies in the folder of its own. */
  readonly argsOf: (own: string) => readonly string[];
  /** Its files in the folder of its own. */
  readonly filesOf: (place: Place) => Promise<Readonly<Record<string, string>>>;
}

interface Place {
  readonly own: string;
  readonly www: string;
  readonly site: string;
  readonly port: number;
}

const kinds: readonly Kind[] = [
  {
    name: 'nginx',
    programs: ['nginx'],
    versionArgs: ['-v'],
    argsOf: (own) => ['-e', 'stderr', '-p', own, '-c', `${own}/nginx.conf`],
    filesOf: async (place) => ({
      'nginx.conf': [
        `pid ${place.own}/pid; error_log stderr; daemon off; events { }`,
        'http { access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (each) => `${each}_temp_path ${place.own}/${each};`,
        ),
        `include ${place.own}/server.conf; }`,
      ].join('\n'),
      'server.conf': await configurationOf('nginx.conf', place, {
        'listen 8080': `listen 127.0.0.1:${place.port}`,
        '/etc/nginx/chhamas.conf': join(place.site, 'hosting/nginx.conf'),
      }),
    }),
  },
  {
    name: 'Caddy',
    programs: ['caddy'],
    versionArgs: ['version'],
    argsOf: (own) => ['run', '--adapter', 'caddyfile', '--config', `${own}/Caddyfile`],
    filesOf: async (place) => ({
      Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\n${await configurationOf('Caddyfile', place, {
        ':8080 {': `http://127.0.0.1:${place.port} {`,
        '/etc/caddy/chhamas': join(place.site, 'hosting/Caddyfile'),
      })}`,
    }),
  },
  apache('Apache', (place) =>
    configurationOf('apache.conf', place, {
      '/etc/apache2/chhamas.conf': join(place.site, '.htaccess'),
    }),
  ),
  apache('Apache by .htaccess', (place) =>
    configurationOf('apache.conf', place, {
      'AllowOverride None': 'AllowOverride FileInfo',
      '    Include /etc/apache2/chhamas.conf\n': '',
    }),
  ),
];

/** Apache from the packages of Debian, or of whoever keeps its modules in one of these folders. */
function apache(name: string, hostOf: (place: Place) => Promise<string>): Kind {
  const modules = [
    'mpm_event',
    'authz_core',
    'mime',
    'dir',
    'headers',
    'rewrite',
    'filter',
    'deflate',
  ];
  return {
    name,
    programs: ['apache2', 'httpd'],
    versionArgs: ['-v'],
    argsOf: (own) => ['-X', '-d', own, '-f', `${own}/apache.conf`],
    filesOf: async (place) => {
      const places = [
        '/usr/lib/apache2/modules',
        '/usr/lib64/httpd/modules',
        '/usr/libexec/apache2',
      ];
      const folder = places.find((each) => existsSync(each)) ?? 'modules';
      const host = (await hostOf(place)).replaceAll('8080', String(place.port));
      return {
        // Whatever the types of this machine are: those of the site are meant to suffice.
        'mime.types': '',
        'apache.conf': [
          ...modules.map((each) => `LoadModule ${each}_module ${folder}/mod_${each}.so`),
          `PidFile ${place.own}/pid`,
          `Mutex file:${place.own}`,
          `ErrorLog ${place.own}/log`,
          'ServerName localhost',
          host.replace('Listen ', 'Listen 127.0.0.1:'),
        ].join('\n'),
      };
    },
  };
}

/** One of the configurations of the repository, at another place than it speaks of. */
async function configurationOf(
  file: string,
  { www }: Place,
  others: Readonly<Record<string, string>>,
): Promise<string> {
  let text = await readFile(join(configurations, file), 'utf8');
  for (const [from, to] of Object.entries({ ...others, '/srv/www': www })) {
    if (!text.includes(from)) throw new RangeError(`Expected ${file} to say ${from}.`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Those that are installed here. */
export function webServersHere(): readonly WebServer[] {
  return kinds.flatMap((kind) => {
    const program = kind.programs.map(findProgram).find((each) => each !== undefined);
    if (program === undefined) return [];
    const { stdout, stderr } = spawnSync(program, kind.versionArgs, { encoding: 'utf8' });
    const version = /\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0] ?? '';
    return [
      {
        name: kind.name,
        version,
        serve: (www, base) => serve(kind, program, www, join(www, base)),
      },
    ];
  });
}

function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders, '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

async function serve(
  kind: Kind,
  program: string,
  www: string,
  site: string,
): Promise<RunningServer> {
  const own = await mkdtemp(join(tmpdir(), 'chhamas-server-'));
  const port = await freePort();
  await mkdir(join(own, 'home'));
  for (const [file, text] of Object.entries(await kind.filesOf({ own, www, site, port }))) {
    await writeFile(join(own, file), text);
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const folder of [own, join(own, 'home')]) await chown(folder, nobody, nobody);
  await chmod(own, 0o755);
  const child = spawn(program, kind.argsOf(own), {
    env: { HOME: join(own, 'home'), PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(address)); tries += 1) {
    if (child.exitCode !== null || tries > 100) {
      const log = await readFile(join(own, 'log'), 'utf8').catch(() => '');
      throw new Error(`${kind.name} did not start: ${said}${log}`);
    }
    await wait(100);
  }
  return {
    address,
    close: async () => {
      child.kill();
      await ended;
      await rm(own, { recursive: true });
    },
  };
}

async function answers(address: string): Promise<boolean> {
  return askHost(address, '/').then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}
