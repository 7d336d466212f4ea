import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { madeOnce } from './made-once';
import { places } from './places';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];

/** Where Chrome or Chromium usually lies when it is not on the path. */
const USUAL = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing but the pages under test: no greeting, no updates, no account. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Found {
  executablePath: string;
  env: Record<string, string>;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThisSystem(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = folders.flatMap((folder) =>
    NAMES.flatMap((name) => endings.map((end) => join(folder, name + end))),
  );
  return [...onPath, ...USUAL].find(canRun);
}

/** What a process of its own does: it unpacks the package's browser. */
const UNPACK = `
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
`;

async function unpackTo(folder: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', UNPACK],
    // It unpacks into the folder for temporary files, and its libraries only where it believes to be in a cloud.
    { cwd: places.root, env: { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
  );
}

/** The browser an npm package carries, with the libraries and fonts it needs; unpacked once. None where it does not run. */
async function carriedByPackage(): Promise<Found | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const executablePath = join(await madeOnce(places.browser, unpackTo), 'chromium');
  const env: Record<string, string> = { LD_LIBRARY_PATH: join(places.browser, 'al2023', 'lib') };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(places.browser, 'fonts');
  return { executablePath, env };
}

/** The carried one has no window to draw: it tells a story in half the time, and is the same one everywhere. */
async function findBrowser(): Promise<Found> {
  const wish = process.env['HEARD_BROWSER'];
  if (wish && wish !== 'system') return { executablePath: wish, env: {} };
  const carried = wish === 'system' ? undefined : await carriedByPackage();
  if (carried) return carried;
  const executablePath = onThisSystem();
  if (executablePath) return { executablePath, env: {} };
  throw new Error('No Chrome or Chromium was found. Install one, then run the stories again.');
}

/** Opens the browser a package carries, or else Chrome or Chromium of this system (always that with HEARD_BROWSER=system). */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return chromium.launch({
    executablePath,
    args: FLAGS,
    chromiumSandbox: false,
    env: { ...inherited, ...env },
  });
}
