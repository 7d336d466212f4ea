import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseTrouble } from './database-trouble';
export interface FolderLock {
  dataFolder: string;
  release(): Promise<void>;
}
export async function lockFolder(folder: string, _address?: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  return { dataFolder: join(folder, 'postgres'), release: async () => undefined };
}
