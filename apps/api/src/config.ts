import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const SETTINGS = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('port of API and web'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('address to listen on; 0.0.0.0 behind a proxy or in a container'),
  PUBLIC_URL: z.url().optional().describe('address people use, for links in mail; absent: http://HOST:PORT'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional()
    .describe('Postgres server; absent: the embedded database'),
  DATA_FOLDER: z.string().default('.data').describe('folder of the embedded database'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10).describe('connections to the server'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional()
    .describe('mail server; absent: links are shown to the person who made them'),
  MAIL_FROM: z.string().default('Heard <heard@localhost>').describe('sender of mail'),
  TRUST_PROXY: flag.default(false).describe('believe X-Forwarded-* of the proxy in front'),
  EXAMPLE: flag.default(true).describe('load the example programme into an empty database'),
  SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('keys the hashes of sign-in attempts; absent: one per start'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('warn')
    .describe('how much is logged'),
  PUBLIC_FOLDER: z
    .string()
    .optional()
    .describe('folder in which the public pages are kept as files too, for nginx or a CDN; absent: none'),
  WEB_FOLDER: z.string().default('dist/apps/web').describe('folder of the built web application'),
});

/** Everything that can be set from outside, read once at the start. */
export type Config = z.infer<typeof SETTINGS>;

/** Thrown with every mistake at once, so that one reading of the message is enough. */
export class ConfigError extends Error {}

/** Reads the settings from environment variables; an empty variable counts as absent. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = SETTINGS.safeParse(given);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`These settings are not right:\n${mistakes.join('\n')}`);
}

/** The settings with what each is for and its default, for the operations guide. */
export function describeConfig(): { name: string; purpose: string; default: string }[] {
  return Object.entries(SETTINGS.shape).map(([name, setting]) => ({
    name,
    purpose: setting.description ?? '',
    default: String(setting.safeParse(undefined).data ?? ''),
  }));
}

/** The address at which people reach this workspace, without a slash at its end. */
export function publicAddress({ PUBLIC_URL, HOST, PORT }: Config): string {
  return (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '');
}
