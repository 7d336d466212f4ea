import { hash, verify } from '@node-rs/argon2';

// OWASP's setting for argon2id (19 MiB, two passes): about 30 ms here, and hard to do in bulk.
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, with its settings and salt inside. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, SETTINGS);
}

const NOBODY = hashPassword('nobody has this password');

/** Whether the password fits the hash; as slow when there is no hash, so that time tells nobody who has an account. */
export async function passwordFits(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await NOBODY), password);
  return fits && Boolean(passwordHash);
}
